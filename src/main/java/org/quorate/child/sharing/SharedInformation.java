package org.quorate.child.sharing;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.child.ChildProblem;
import org.quorate.child.FileEntry;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Rejected;

/** Something about a child was told to an agency or a family member, or was not, for a reason. */
@Entity
@Table(name = "shared_information")
public class SharedInformation extends FileEntry {
  @Column(nullable = false)
  private String what;

  private AgencyId agency;

  @Column(name = "family_member")
  private UUID familyMember;

  @Column(nullable = false)
  private boolean shared;

  @Enumerated(EnumType.STRING)
  private Basis basis;

  @Column(nullable = false)
  private String why = "";

  protected SharedInformation() {}

  private SharedInformation(ChildId child, Details details, LocalDate today, Actor by, Instant at) {
    super(child, details.day(), today, by, at);
    this.what = neededWords(details.what(), "what");
    this.agency = details.agency().orElse(null);
    this.familyMember = details.familyMember().orElse(null);
    this.shared = details.shared();
    this.basis = details.basis().orElse(null);
    this.why = words(details.why(), "whySharing");
  }

  /** On what ground it was told. */
  public enum Basis {
    CONSENT,
    /** To safeguard the child, as a public task: no consent is needed. */
    SAFEGUARDING,
    LEGAL_DUTY,
    COURT_ORDER,
    VITAL_INTERESTS
  }

  /**
   * One decision.
   *
   * @param what what it was about, in a few words
   * @param agency with whom; one of this and {@code familyMember} is given
   * @param shared whether it was told
   * @param basis needed where it was told
   * @param why needed where it was not
   */
  public record Details(
      LocalDate day,
      String what,
      Optional<AgencyId> agency,
      Optional<UUID> familyMember,
      boolean shared,
      Optional<Basis> basis,
      String why) {}

  /** Throws where it is not said with whom, on what basis, or why not. */
  public static SharedInformation record(
      ChildId child, Details details, LocalDate today, Actor by, Instant at) {
    if (details.agency().isPresent() == details.familyMember().isPresent()) {
      throw new Rejected(ChildProblem.ONE_RECIPIENT, "agency");
    }
    if (details.shared() && details.basis().isEmpty()) {
      throw new Rejected(ChildProblem.CHOICE_MISSING, "basis");
    }
    if (!details.shared() && details.why().isBlank()) {
      throw new Rejected(ChildProblem.REASON_MISSING, "whySharing");
    }
    return new SharedInformation(child, details, today, by, at);
  }

  public String what() {
    return what;
  }

  public Optional<AgencyId> agency() {
    return Optional.ofNullable(agency);
  }

  public Optional<UUID> familyMember() {
    return Optional.ofNullable(familyMember);
  }

  public boolean wasShared() {
    return shared;
  }

  /** Empty where it was not shared. */
  public Optional<Basis> basis() {
    return Optional.ofNullable(basis).filter(given -> shared);
  }

  /** Why it was not shared, or a word on why it was. */
  public String why() {
    return why;
  }
}
