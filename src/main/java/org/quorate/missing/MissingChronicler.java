package org.quorate.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.child.ChildId;
import org.quorate.child.chronology.ChronicleEntry;
import org.quorate.child.chronology.Chronicler;
import org.quorate.child.chronology.Strand;
import org.quorate.kernel.Subject;

/**
 * Tells of missing episodes in a child's chronology: gone, back, and what became of the return
 * interview; never what it found, which not every reader may know.
 */
@ApplicationScoped
public class MissingChronicler implements Chronicler {
  private final MissingEpisodes episodes;
  private final PatternReadings readings;

  /** For CDI's proxy only. */
  protected MissingChronicler() {
    this(null, null);
  }

  @Inject
  public MissingChronicler(MissingEpisodes episodes, PatternReadings readings) {
    this.episodes = episodes;
    this.readings = readings;
  }

  @Override
  public List<ChronicleEntry> of(ChildId child) {
    Stream<ChronicleEntry> told =
        episodes.of(child).stream()
            .filter(episode -> !episode.isStruckOut())
            .flatMap(MissingChronicler::lines);
    return Stream.concat(told, readings.of(child).stream().map(MissingChronicler::line)).toList();
  }

  private static Stream<ChronicleEntry> lines(MissingEpisode episode) {
    Subject about = new Subject(Subject.Kind.MISSING_EPISODE, episode.id().value());
    ChronicleEntry gone =
        ChronicleEntry.of(episode.since(), Strand.MISSING, goneWords(episode), about)
            .with("reporting", episode.report().reporting())
            .with("place", episode.lastSeen());
    return Stream.of(
            Stream.of(gone),
            episode.found().stream().map(found -> back(found, about)),
            interview(episode, about))
        .flatMap(lines -> lines);
  }

  private static String goneWords(MissingEpisode episode) {
    return episode.lastSeen().isEmpty() ? "chronicle.missing.gone" : "chronicle.missing.gone-from";
  }

  private static ChronicleEntry back(Found found, Subject about) {
    String words =
        found.where().isEmpty() ? "chronicle.missing.back" : "chronicle.missing.back-from";
    return ChronicleEntry.of(found.at(), Strand.MISSING, words, about)
        .with("how", found.how())
        .with("place", found.where());
  }

  private static Stream<ChronicleEntry> interview(MissingEpisode episode, Subject about) {
    ReturnInterview interview = episode.interview();
    return switch (interview.state()) {
      case DONE ->
          interview.doneAt().stream()
              .map(
                  at ->
                      ChronicleEntry.of(
                              at, Strand.MISSING, "chronicle.missing.interview-done", about)
                          .with("name", interview.doneBy()));
      case DECLINED ->
          interview.answeredAt().stream()
              .map(
                  at ->
                      ChronicleEntry.of(
                          at, Strand.MISSING, "chronicle.missing.interview-declined", about));
      case NOT_OFFERED, OFFERED, ACCEPTED -> Stream.empty();
    };
  }

  private static ChronicleEntry line(PatternReading reading) {
    return ChronicleEntry.of(
            reading.at(),
            Strand.MISSING,
            "chronicle.missing.read-together",
            Subject.child(reading.child().value()))
        .with("name", reading.by());
  }
}
