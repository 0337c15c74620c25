package org.quorate.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.api.MeetingJson.LeftOffJson;
import org.quorate.api.MeetingJson.WhyJson;
import org.quorate.meeting.CheckMeeting;
import org.quorate.network.Line;
import org.quorate.network.Need;
import org.quorate.rulebook.Sector;

/** What there is to say of a draft before it is sent. */
public record CheckJson(
    boolean late,
    boolean canBeQuorate,
    QuorumJson quorum,
    List<LineJson> list,
    List<LineJson> missing,
    List<UUID> siblingsForgotten,
    boolean manyAtTheTable,
    Optional<LocalDate> mustBeHeldBy) {
  static CheckJson of(CheckMeeting.Report report) {
    return new CheckJson(
        report.late(),
        report.canBeQuorate(),
        QuorumJson.of(report.quorum()),
        report.list().lines().stream().map(LineJson::of).toList(),
        report.missing().stream().map(LineJson::of).toList(),
        report.siblingsForgotten().stream().map(c -> c.value()).sorted().toList(),
        report.manyAtTheTable(),
        report.limits().first().map(d -> d.dueOn()));
  }

  /** One line of the list. */
  public record LineJson(
      String key,
      Sector sector,
      Need need,
      Line.Choice choice,
      String name,
      String organisation,
      Optional<String> address,
      boolean unidentified,
      List<WhyJson> why,
      Optional<LeftOffJson> leftOff) {
    static LineJson of(Line line) {
      return new LineJson(
          line.key(),
          line.sector(),
          line.need(),
          line.choice(),
          line.name(),
          line.organisation(),
          line.address().map(a -> a.value()),
          line.isUnidentified(),
          line.whys().stream().map(WhyJson::of).toList(),
          line.leftOff().map(LeftOffJson::of));
    }
  }
}
