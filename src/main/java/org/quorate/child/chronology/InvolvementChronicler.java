package org.quorate.child.chronology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.agency.Agencies;
import org.quorate.child.ChildId;
import org.quorate.child.Involvement;
import org.quorate.child.Involvements;
import org.quorate.kernel.Subject;

/** Which agency took up its work with a child, and ended it. */
@ApplicationScoped
public class InvolvementChronicler implements Chronicler {
  private final Involvements involvements;
  private final Agencies agencies;
  private final ZoneId zone;

  /** For CDI's proxy only. */
  protected InvolvementChronicler() {
    this(null, null, null);
  }

  @Inject
  public InvolvementChronicler(Involvements involvements, Agencies agencies, ZoneId zone) {
    this.involvements = involvements;
    this.agencies = agencies;
    this.zone = zone;
  }

  @Override
  public List<ChronicleEntry> of(ChildId child) {
    List<Involvement> all = involvements.of(child);
    AgencyNames names = AgencyNames.of(all.stream().map(Involvement::agency), agencies);
    return all.stream().flatMap(one -> lines(one, names.of(one.agency()))).toList();
  }

  private Stream<ChronicleEntry> lines(Involvement one, String agency) {
    Subject about = Subject.child(one.child().value());
    ChronicleEntry began =
        ChronicleEntry.on(
                one.period().from(), zone, Strand.OTHER, "chronicle.other.involvement-began", about)
            .with("agency", agency)
            .with("role", one.role());
    return Stream.concat(
        Stream.of(began),
        one
            .period()
            .to()
            .map(
                last ->
                    ChronicleEntry.on(
                            last, zone, Strand.OTHER, "chronicle.other.involvement-ended", about)
                        .with("agency", agency))
            .stream());
  }
}
