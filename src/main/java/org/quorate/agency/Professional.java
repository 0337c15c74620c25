package org.quorate.agency;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.kernel.Actor;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.PersonName;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Uuid7;
import org.quorate.rulebook.Sector;

/**
 * A person who may sit at the table for an agency. Earlier e-mail addresses are kept, because a
 * calendar goes on answering from them. A deputy is an active colleague of the same agency, and two
 * people may stand in for each other. Somebody who has left stays in the directory, because old
 * meetings name them.
 */
@Entity
@Table(name = "professional")
public class Professional {
  @Id private UUID id;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  @Column(name = "role_title")
  private String roleTitle;

  private String address;
  private String phone;

  @Column(name = "agency_id")
  private AgencyId agency;

  @Column(name = "deputy_id")
  private ProfessionalId deputy;

  private String team;

  @Enumerated(EnumType.STRING)
  private Sector sector;

  private boolean active;
  @Version private int version;

  @ElementCollection
  @CollectionTable(
      name = "former_address",
      joinColumns = @JoinColumn(name = "professional_id", referencedColumnName = "id"))
  @Column(name = "address")
  private Set<String> formerAddresses = new LinkedHashSet<>();

  /** Marks by which {@link Spelling} finds the name. */
  @ElementCollection
  @CollectionTable(
      name = "professional_spelling",
      joinColumns = @JoinColumn(name = "professional_id", referencedColumnName = "id"))
  @Column(name = "mark")
  private Set<String> spellings = new LinkedHashSet<>();

  /** For JPA only. */
  protected Professional() {}

  private Professional(UUID id, AgencyId agency, ProfessionalDetails details) {
    this.id = id;
    this.active = true;
    this.agency = agency;
    take(details);
  }

  /** A new professional of an agency that is open. */
  public static Professional registered(ProfessionalDetails details, Agency agency, Instant now) {
    return new Professional(Uuid7.at(now), open(agency), details);
  }

  /** The fact that tells of their coming. */
  public ProfessionalFact.Registered register(Actor by, Instant now) {
    return new ProfessionalFact.Registered(by, Agency.cut(now), id(), agency);
  }

  /** Puts right what is known of them; an address that changes is kept as a former one. */
  public ProfessionalFact.Amended amend(ProfessionalDetails details, Actor by, Instant now) {
    mustBeActive();
    take(details);
    return new ProfessionalFact.Amended(by, Agency.cut(now), id(), agency);
  }

  /**
   * They sit for another agency from now on, mostly with another address. Their deputy, a colleague
   * of the old agency, does not come along.
   */
  public ProfessionalFact.Moved move(
      Agency to, ProfessionalDetails details, Actor by, Instant now) {
    mustBeActive();
    AgencyId from = agency;
    if (from.equals(to.id())) {
      throw new Rejected(AgencyProblem.SAME_AGENCY, "agency");
    }
    agency = open(to);
    deputy = null;
    take(details);
    return new ProfessionalFact.Moved(by, Agency.cut(now), id(), from, agency);
  }

  /** Who comes when they cannot. */
  public ProfessionalFact.DeputyNamed nameDeputy(Professional colleague, Actor by, Instant now) {
    mustBeActive();
    if (colleague.id().equals(id())) {
      throw new Rejected(AgencyProblem.DEPUTY_IS_ONESELF, "deputy");
    }
    if (!colleague.active) {
      throw new Rejected(AgencyProblem.DEPUTY_HAS_LEFT, "deputy");
    }
    if (!colleague.agency.equals(agency)) {
      throw new Rejected(AgencyProblem.DEPUTY_ELSEWHERE, "deputy");
    }
    deputy = colleague.id();
    return new ProfessionalFact.DeputyNamed(by, Agency.cut(now), id(), agency, Optional.of(deputy));
  }

  /** Nobody stands in for them any longer. */
  public ProfessionalFact.DeputyNamed dropDeputy(Actor by, Instant now) {
    mustBeActive();
    deputy = null;
    return new ProfessionalFact.DeputyNamed(by, Agency.cut(now), id(), agency, Optional.empty());
  }

  /** They have left: nobody invites them, and their address is free for somebody else. */
  public ProfessionalFact.Retired retire(Actor by, Instant now) {
    mustBeActive();
    active = false;
    deputy = null;
    return new ProfessionalFact.Retired(by, Agency.cut(now), id(), agency);
  }

  private void take(ProfessionalDetails details) {
    takeName(details.name());
    roleTitle = details.roleTitle();
    takeAddress(details.address());
    phone = details.phone();
    team = details.team();
    sector = details.sector().orElse(null);
  }

  private void takeName(PersonName next) {
    if (!next.given().equals(givenName) || !next.family().equals(familyName)) {
      givenName = next.given();
      familyName = next.family();
      Set<String> marks = Spelling.marksOf(next.full());
      spellings.retainAll(marks);
      spellings.addAll(marks);
    }
  }

  private void takeAddress(EmailAddress next) {
    if (address != null && !new EmailAddress(address).folded().equals(next.folded())) {
      formerAddresses.add(new EmailAddress(address).folded());
    }
    formerAddresses.remove(next.folded());
    address = next.value();
  }

  private static AgencyId open(Agency agency) {
    if (!agency.active()) {
      throw new Rejected(AgencyProblem.AGENCY_CLOSED, "agency");
    }
    return agency.id();
  }

  private void mustBeActive() {
    if (!active) {
      throw new Rejected(AgencyProblem.HAS_LEFT);
    }
  }

  public ProfessionalId id() {
    return new ProfessionalId(id);
  }

  public PersonName name() {
    return new PersonName(givenName, familyName);
  }

  /** In the agency's own words. */
  public String roleTitle() {
    return roleTitle;
  }

  /** Where invitations go. */
  public EmailAddress address() {
    return new EmailAddress(address);
  }

  /** Where they could be reached before, folded: their calendar may still answer from there. */
  public Set<EmailAddress> formerAddresses() {
    return formerAddresses.stream().map(EmailAddress::new).collect(Collectors.toUnmodifiableSet());
  }

  /** Is this one of their addresses, the current one or a former one? */
  public boolean isReachedAt(EmailAddress asked) {
    return address().folded().equals(asked.folded()) || formerAddresses.contains(asked.folded());
  }

  /** Empty where none is known. */
  public String phone() {
    return phone;
  }

  public AgencyId agency() {
    return agency;
  }

  public Optional<ProfessionalId> deputy() {
    return Optional.ofNullable(deputy);
  }

  /** A plain word for the team within the agency; empty where there is none. */
  public String team() {
    return team;
  }

  /** The seat they take where it is not their agency's own. */
  public Optional<Sector> sector() {
    return Optional.ofNullable(sector);
  }

  public boolean active() {
    return active;
  }

  /** Counts their changes; what an ETag tells. */
  public int version() {
    return version;
  }

  public ProfessionalDetails details() {
    return new ProfessionalDetails(name(), roleTitle, address(), phone, team, sector());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Professional that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
