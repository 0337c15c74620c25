package org.quorate.child.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.child.ChildId;
import org.quorate.child.FileEntries;
import org.quorate.child.chronology.ChronicleEntry;
import org.quorate.child.chronology.Chronicler;
import org.quorate.child.chronology.Strand;
import org.quorate.kernel.Subject;

/**
 * Assessments that began and were completed; a completion that clocks waited for stands in the log,
 * and is told from there.
 */
@ApplicationScoped
public class AssessmentChronicler implements Chronicler {
  private final FileEntries entries;
  private final ZoneId zone;

  /** For CDI's proxy only. */
  protected AssessmentChronicler() {
    this(null, null);
  }

  @Inject
  public AssessmentChronicler(FileEntries entries, ZoneId zone) {
    this.entries = entries;
    this.zone = zone;
  }

  @Override
  public List<ChronicleEntry> of(ChildId child) {
    return entries.of(Assessment.class, child).stream()
        .filter(assessment -> !assessment.isStruckOut())
        .flatMap(this::lines)
        .toList();
  }

  private Stream<ChronicleEntry> lines(Assessment one) {
    return Stream.concat(
        Stream.of(line(one, one.happenedOn(), "chronicle.assessment.began")),
        one
            .completedOn()
            .filter(day -> one.kind().completed().isEmpty())
            .map(day -> line(one, day, "chronicle.assessment.completed"))
            .stream());
  }

  private ChronicleEntry line(Assessment one, LocalDate day, String words) {
    return ChronicleEntry.on(
            day, zone, Strand.ASSESSMENT, words, Subject.child(one.child().value()))
        .with("kind", one.kind());
  }
}
