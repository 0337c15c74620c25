package org.quorate.child.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.child.ChildId;
import org.quorate.child.FileEntries;
import org.quorate.child.FileEntry;
import org.quorate.child.chronology.ChronicleEntry;
import org.quorate.child.chronology.Chronicler;
import org.quorate.child.chronology.Strand;
import org.quorate.kernel.Subject;

/** Gaps found and closed, and sessions with the young person; never what was said in them. */
@ApplicationScoped
public class KnowledgeChronicler implements Chronicler {
  private final FileEntries entries;
  private final ZoneId zone;

  /** For CDI's proxy only. */
  protected KnowledgeChronicler() {
    this(null, null);
  }

  @Inject
  public KnowledgeChronicler(FileEntries entries, ZoneId zone) {
    this.entries = entries;
    this.zone = zone;
  }

  @Override
  public List<ChronicleEntry> of(ChildId child) {
    Stream<ChronicleEntry> gaps =
        entries.of(KnowledgeGap.class, child).stream()
            .filter(gap -> !gap.isStruckOut())
            .flatMap(this::lines);
    Stream<ChronicleEntry> sessions =
        entries.of(ReflectiveSession.class, child).stream()
            .filter(session -> !session.isStruckOut())
            .map(session -> line(session, session.happenedOn(), "chronicle.assessment.reflected"));
    return Stream.concat(gaps, sessions).toList();
  }

  private Stream<ChronicleEntry> lines(KnowledgeGap gap) {
    return Stream.concat(
            Stream.of(line(gap, gap.happenedOn(), "chronicle.assessment.gap")),
            gap.answeredOn().stream().map(day -> line(gap, day, "chronicle.assessment.gap-closed")))
        .map(line -> line.with("question", gap.question()));
  }

  private ChronicleEntry line(FileEntry entry, LocalDate day, String words) {
    return ChronicleEntry.on(
        day, zone, Strand.ASSESSMENT, words, Subject.child(entry.child().value()));
  }
}
