package org.quorate.child;

import jakarta.persistence.*;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.PersonName;
import org.quorate.kernel.Rejected;

/**
 * A parent, carer or relative: invited to conferences and plan meetings as a person, unless it is
 * said why not.
 */
@Entity
@Table(name = "family_member")
public class FamilyMember {
  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "child")
  private Child child;

  @Column(name = "given_name", nullable = false)
  private String givenName;

  @Column(name = "family_name", nullable = false)
  private String familyName;

  @Enumerated(EnumType.STRING)
  private Relation relation;

  @Column(name = "parental_responsibility", nullable = false)
  private boolean parentalResponsibility;

  @Column(name = "same_household", nullable = false)
  private boolean sameHousehold;

  private String email;

  @Column(nullable = false)
  private String phone;

  @Column(nullable = false)
  private String postal;

  @Column(nullable = false)
  private boolean invite;

  @Column(name = "why_not", nullable = false)
  private String whyNot;

  @Column(nullable = false)
  private String language;

  @Column(nullable = false)
  private boolean interpreter;

  @Column(nullable = false)
  private boolean gone;

  protected FamilyMember() {}

  FamilyMember(UUID id, Child child, Details details) {
    this.id = id;
    this.child = child;
    become(details);
  }

  /** Who they are to the child. */
  public enum Relation {
    MOTHER,
    FATHER,
    STEP_PARENT,
    PARTNER_OF_PARENT,
    GRANDPARENT,
    AUNT_OR_UNCLE,
    ADULT_SIBLING,
    FOSTER_CARER,
    GUARDIAN,
    FRIEND,
    OTHER
  }

  /**
   * What is told of them.
   *
   * @param email for the invitation; without it they are asked by post or telephone
   * @param whyNot the reason, where they are not to be invited
   * @param language which they speak best; empty for English
   */
  public record Details(
      PersonName name,
      Relation relation,
      boolean parentalResponsibility,
      boolean sameHousehold,
      Optional<EmailAddress> email,
      String phone,
      String postal,
      boolean invite,
      String whyNot,
      String language,
      boolean interpreter) {
    public Details {
      Objects.requireNonNull(name);
      Objects.requireNonNull(relation);
      Objects.requireNonNull(email);
      phone = Objects.requireNonNull(phone).strip();
      postal = Objects.requireNonNull(postal).strip();
      whyNot = invite ? "" : Objects.requireNonNull(whyNot).strip();
      language = Objects.requireNonNull(language).strip();
    }
  }

  final void become(Details details) {
    if (details.name().full().isEmpty()) {
      throw new Rejected(ChildProblem.NAME_MISSING, "givenName");
    }
    if (!details.invite() && details.whyNot().isEmpty()) {
      throw new Rejected(ChildProblem.REASON_MISSING, "whyNot");
    }
    givenName = details.name().given();
    familyName = details.name().family();
    relation = details.relation();
    parentalResponsibility = details.parentalResponsibility();
    sameHousehold = details.sameHousehold();
    email = details.email().map(EmailAddress::value).orElse(null);
    phone = details.phone();
    postal = details.postal();
    invite = details.invite();
    whyNot = details.whyNot();
    language = details.language();
    interpreter = details.interpreter();
  }

  void leave() {
    gone = true;
  }

  public UUID id() {
    return id;
  }

  public PersonName name() {
    return new PersonName(givenName, familyName);
  }

  public Relation relation() {
    return relation;
  }

  public boolean hasParentalResponsibility() {
    return parentalResponsibility;
  }

  public boolean isInSameHousehold() {
    return sameHousehold;
  }

  public Optional<EmailAddress> email() {
    return Optional.ofNullable(email).map(EmailAddress::new);
  }

  public boolean isToBeInvited() {
    return invite;
  }

  /** Why they are not invited; empty where they are. */
  public String whyNot() {
    return whyNot;
  }

  public boolean needsInterpreter() {
    return interpreter;
  }

  /** No longer part of the child's family circle; kept because meetings were told of them. */
  boolean isGone() {
    return gone;
  }

  /** Everything, as a form shows it. */
  public Details details() {
    return new Details(
        name(),
        relation,
        parentalResponsibility,
        sameHousehold,
        email(),
        phone,
        postal,
        invite,
        whyNot,
        language,
        interpreter);
  }
}
