package org.quorate.child.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.access.Caller;
import org.quorate.child.ChildId;
import org.quorate.child.FileEntries;
import org.quorate.child.RecordRoom;
import org.quorate.child.chronology.ChronicleEntry;
import org.quorate.child.chronology.Chronicler;
import org.quorate.child.chronology.Strand;
import org.quorate.kernel.Subject;

/** Concerns about adults in a position of trust; told to those who keep the file only. */
@ApplicationScoped
public class TrustChronicler implements Chronicler {
  private final FileEntries entries;
  private final ZoneId zone;

  /** For CDI's proxy only. */
  protected TrustChronicler() {
    this(null, null);
  }

  @Inject
  public TrustChronicler(FileEntries entries, ZoneId zone) {
    this.entries = entries;
    this.zone = zone;
  }

  @Override
  public List<ChronicleEntry> of(ChildId child) {
    return entries.of(TrustConcern.class, child).stream()
        .filter(concern -> !concern.isStruckOut())
        .flatMap(this::lines)
        .toList();
  }

  @Override
  public List<ChronicleEntry> toldTo(Caller reader, ChildId child) {
    return RecordRoom.isVisitor(reader) ? List.of() : of(child);
  }

  private Stream<ChronicleEntry> lines(TrustConcern one) {
    return Stream.concat(
        Stream.of(line(one, one.happenedOn(), "chronicle.risk.trust").with("adult", one.adult())),
        one.toldOn().stream()
            .map(
                day ->
                    line(one, day, "chronicle.risk.trust-told")
                        .with("told", one.toldWhom().orElseThrow())));
  }

  private ChronicleEntry line(TrustConcern one, LocalDate day, String words) {
    return ChronicleEntry.on(day, zone, Strand.RISK, words, Subject.child(one.child().value()))
        .with("kind", one.kind());
  }
}
