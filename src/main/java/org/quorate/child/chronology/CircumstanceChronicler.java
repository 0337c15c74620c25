package org.quorate.child.chronology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.child.ChildId;
import org.quorate.child.RecordedCircumstance;
import org.quorate.child.RecordedCircumstances;
import org.quorate.kernel.Subject;

/** What became true of a child, and what ceased to be: levels of exploitation among them. */
@ApplicationScoped
public class CircumstanceChronicler implements Chronicler {
  private final RecordedCircumstances circumstances;
  private final ZoneId zone;

  /** For CDI's proxy only. */
  protected CircumstanceChronicler() {
    this(null, null);
  }

  @Inject
  public CircumstanceChronicler(RecordedCircumstances circumstances, ZoneId zone) {
    this.circumstances = circumstances;
    this.zone = zone;
  }

  @Override
  public List<ChronicleEntry> of(ChildId child) {
    return circumstances.of(child).stream()
        .filter(c -> !c.isStruckOut())
        .flatMap(this::lines)
        .toList();
  }

  private Stream<ChronicleEntry> lines(RecordedCircumstance c) {
    return Stream.concat(
        Stream.of(line(c, c.period().from(), "chronicle.risk.began")),
        c.period().to().map(last -> line(c, last, "chronicle.risk.ended")).stream());
  }

  private ChronicleEntry line(RecordedCircumstance c, LocalDate day, String words) {
    return ChronicleEntry.on(day, zone, Strand.RISK, words, Subject.child(c.child().value()))
        .with("circumstance", c.circumstance());
  }
}
