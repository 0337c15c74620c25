package org.quorate.child.chronology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.quorate.child.ChildId;
import org.quorate.child.Consent;
import org.quorate.child.Consents;
import org.quorate.kernel.Subject;

/** When help for a child in need was agreed to, refused, and when that was taken back. */
@ApplicationScoped
public class ConsentChronicler implements Chronicler {
  private final Consents consents;
  private final ZoneId zone;

  /** For CDI's proxy only. */
  protected ConsentChronicler() {
    this(null, null);
  }

  @Inject
  public ConsentChronicler(Consents consents, ZoneId zone) {
    this.consents = consents;
    this.zone = zone;
  }

  @Override
  public List<ChronicleEntry> of(ChildId child) {
    return consents.of(child).stream().map(this::line).toList();
  }

  private ChronicleEntry line(Consent c) {
    return ChronicleEntry.on(
            c.saidOn(),
            zone,
            Strand.OTHER,
            "chronicle.other.consent",
            Subject.child(c.child().value()))
        .with("consent", c.standing());
  }
}
