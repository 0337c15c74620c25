package org.quorate.api;

import java.util.List;
import org.quorate.meeting.Quorum;

/**
 * Whether a meeting is, or will be, quorate.
 *
 * @param binding whether falling short makes it inquorate
 * @param reachable whether it is quorate once everybody comes who has not declined
 */
public record QuorumJson(
    boolean quorate,
    boolean reachable,
    boolean binding,
    int agencies,
    List<MissingJson> missing,
    String source) {
  static QuorumJson of(Quorum.Standing standing) {
    return new QuorumJson(
        standing.isQuorate(),
        standing.reachable(),
        standing.isBinding(),
        standing.agencies(),
        standing.missing().stream().map(MissingJson::of).toList(),
        standing.rule().source());
  }

  /**
   * What is missing.
   *
   * @param what the service or seat; AGENCIES for so many more of them; FAMILY
   * @param because why, where it is a service or a seat
   */
  public record MissingJson(String what, int more, String because, List<String> names) {
    static MissingJson of(Quorum.Missing missing) {
      return switch (missing) {
        case Quorum.Missing.Service s ->
            new MissingJson(s.service().name(), 1, s.because().name(), s.names());
        case Quorum.Missing.Seat s ->
            new MissingJson(s.sector().name(), 1, s.because().name(), s.names());
        case Quorum.Missing.Agencies a -> new MissingJson("AGENCIES", a.more(), "", List.of());
        case Quorum.Missing.Family f -> new MissingJson("FAMILY", 1, f.because().name(), List.of());
      };
    }
  }
}
