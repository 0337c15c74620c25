package org.quorate.plan.lead;

import java.time.Instant;
import java.util.UUID;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.ChildId;

/**
 * A child in a list of those somebody leads for, is asked to lead for, or stands in for.
 *
 * @param called what the child is called; for signed-in pages only
 * @param since when they lead, were asked, or begin to stand in
 * @param other who leads now, where it is somebody else
 */
public record LeadRow(
    ChildId child, String reference, String called, Instant since, ProfessionalId other) {
  public LeadRow(
      UUID child,
      String reference,
      String given,
      String knownAs,
      Instant since,
      ProfessionalId other) {
    this(new ChildId(child), reference, knownAs.isEmpty() ? given : knownAs, since, other);
  }

  /** Never the name. */
  @Override
  public String toString() {
    return reference;
  }
}
