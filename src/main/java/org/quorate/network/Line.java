package org.quorate.network;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.kernel.EmailAddress;
import org.quorate.rulebook.Sector;

/**
 * One line of the invitation list: who, how strongly, why, and what was decided about them.
 *
 * @param key the same for the same seat each time the list is worked out; what people changed by
 *     hand is kept under it
 * @param agency empty where nobody of that kind is identified, for family, and for somebody from
 *     outside the directory
 * @param person empty where the invitation goes to the agency's mailbox
 * @param family the family member, for family lines
 * @param name whom the invitation addresses
 * @param organisation what they come from, as it was called
 * @param address empty where there is nowhere to write to yet
 * @param worksWithChild whether the record says that they work with the child
 * @param leftOff present exactly where {@code choice} is {@link Choice#LEFT_OFF}
 * @param addedBy who put them on the list, where no rule did
 */
public record Line(
    String key,
    Sector sector,
    Optional<AgencyId> agency,
    Optional<ProfessionalId> person,
    Optional<UUID> family,
    String name,
    String organisation,
    Optional<EmailAddress> address,
    Need need,
    List<Why> whys,
    boolean worksWithChild,
    Choice choice,
    Optional<LeftOff> leftOff,
    Optional<String> addedBy) {
  public Line {
    Objects.requireNonNull(key);
    Objects.requireNonNull(sector);
    whys = List.copyOf(whys);
    if ((choice == Choice.LEFT_OFF) != leftOff.isPresent()) {
      throw new IllegalArgumentException("who is left off has a reason, and nobody else");
    }
  }

  /** Nobody of this kind is known for this child: somebody must be found. */
  public boolean isUnidentified() {
    return agency.isEmpty() && family.isEmpty() && addedBy.isEmpty();
  }

  /**
   * Must be at the table, is not asked, and nobody has given a reason. The child is never missing:
   * the worker asks her, not a mail.
   */
  public boolean isMissing() {
    return need == Need.MUST && choice == Choice.OPEN && sector != Sector.CHILD;
  }

  public boolean isAsked() {
    return choice == Choice.ASK;
  }

  /** A line for somebody whom no rule names. */
  public static Line added(Edit.Add added) {
    Edit.Whom whom = added.whom();
    return new Line(
        added.line(),
        added.sector(),
        whom.agency(),
        whom.person(),
        Optional.empty(),
        whom.name(),
        whom.organisation(),
        Optional.of(whom.address()),
        Need.ADDED,
        List.of(),
        false,
        Choice.ASK,
        Optional.empty(),
        Optional.of(added.by()));
  }

  /** The same line for somebody else. */
  Line to(Edit.Whom whom) {
    return new Line(
        key,
        sector,
        whom.agency(),
        whom.person(),
        family,
        whom.name(),
        whom.organisation(),
        Optional.of(whom.address()),
        need,
        whys,
        worksWithChild,
        Choice.ASK,
        Optional.empty(),
        addedBy);
  }

  /** The same line, asked if there is anywhere to write to. */
  public Line asked() {
    return chosen(address.isPresent() ? Choice.ASK : Choice.OPEN, Optional.empty());
  }

  Line leftOff(LeftOff why) {
    return chosen(Choice.LEFT_OFF, Optional.of(why));
  }

  private Line chosen(Choice decided, Optional<LeftOff> why) {
    return new Line(
        key,
        sector,
        agency,
        person,
        family,
        name,
        organisation,
        address,
        need,
        whys,
        worksWithChild,
        decided,
        why,
        addedBy);
  }

  /** Two lines that reach the same agency or mailbox become one, with the reasons of both. */
  Line with(Line other) {
    List<Why> all = Stream.concat(whys.stream(), other.whys.stream()).distinct().toList();
    Line stronger = need.compareTo(other.need) <= 0 ? this : other;
    Line whom = stronger.person.isEmpty() && other.person.isPresent() ? other : stronger;
    return new Line(
        key,
        stronger.sector,
        whom.agency,
        whom.person,
        whom.family,
        whom.name,
        whom.organisation,
        whom.address,
        stronger.need,
        all,
        worksWithChild || other.worksWithChild,
        stronger.choice,
        stronger.leftOff,
        stronger.addedBy);
  }

  /** What was decided about a line. */
  public enum Choice {
    ASK,
    LEFT_OFF,
    /** Nothing yet: a consider that nobody ticked, or nowhere to write to. */
    OPEN
  }
}
