package org.quorate.child;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.PersonName;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Uuid7;

/**
 * A child whom the authority has a duty to: who she is, where she lives and learns, who is family,
 * who holds her case. Circumstances, involvements and clocks lie beside her, not in her: they
 * change much oftener and without regard to each other.
 */
@Entity
@Table(name = "child")
public class Child {
  @Id private UUID id;

  @Version private long version;

  /** Moves with every change of a part, so that the version does too. */
  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(nullable = false)
  private String reference;

  @Column(name = "given_name", nullable = false)
  private String givenName;

  @Column(name = "family_name", nullable = false)
  private String familyName;

  @Column(name = "known_as", nullable = false)
  private String knownAs;

  @Embedded private Birth birth;

  @Enumerated(EnumType.STRING)
  private Sex sex;

  @Embedded private Identifiers identifiers;
  @Embedded private Communication communication = Communication.usual();
  @Embedded private Identity identity = Identity.notAsked();
  @Embedded private LegalStanding legalStanding = LegalStanding.ours();

  @Column(name = "gp_practice")
  private AgencyId gpPractice;

  private AgencyId referrer;

  @OneToMany(mappedBy = "child", cascade = CascadeType.ALL)
  @OrderBy("period.from, id")
  private List<Enrolment> enrolments = new ArrayList<>();

  @OneToMany(mappedBy = "child", cascade = CascadeType.ALL)
  @OrderBy("period.from, id")
  private List<Placement> placements = new ArrayList<>();

  @OneToMany(mappedBy = "child", cascade = CascadeType.ALL)
  @OrderBy("period.from, id")
  private List<Allocation> allocations = new ArrayList<>();

  @OneToMany(mappedBy = "child", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<FamilyMember> familyMembers = new ArrayList<>();

  @OneToMany(mappedBy = "child", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<Sibling> siblings = new ArrayList<>();

  protected Child() {}

  private Child(ChildId id, ChildReference reference, Particulars particulars, Instant at) {
    this.id = id.value();
    this.reference = reference.value();
    this.changedAt = at;
    become(particulars);
  }

  /** A record begins; throws {@link Rejected} with every fault of the particulars at once. */
  public static Child register(
      ChildReference reference, Particulars particulars, LocalDate today, Instant at) {
    particulars.mustMakeSenseOn(today);
    return new Child(new ChildId(Uuid7.at(at)), reference, particulars, at);
  }

  /** Throws {@link AccessProblem#CHANGED_MEANWHILE} where somebody else was faster. */
  public void mustStillBe(Optional<Long> seen) {
    if (seen.isPresent() && seen.get() != version) {
      throw new Rejected(AccessProblem.CHANGED_MEANWHILE);
    }
  }

  public ChildFacts.Amended amend(Particulars particulars, LocalDate today, Actor by, Instant at) {
    particulars.mustMakeSenseOn(today);
    become(particulars);
    return amended("particulars", by, at);
  }

  /** The unborn child is born. */
  public ChildFacts.Born bear(LocalDate day, Sex bornAs, LocalDate today, Actor by, Instant at) {
    if (!birth.isUnborn()) {
      throw new Rejected(ChildProblem.ALREADY_BORN, "dateOfBirth");
    }
    if (day.isAfter(today)) {
      throw new Rejected(ChildProblem.BORN_IN_THE_FUTURE, "dateOfBirth");
    }
    birth = birth.happenedOn(day);
    sex = bornAs;
    changedAt = at;
    return new ChildFacts.Born(by, at, id());
  }

  public ChildFacts.Amended describe(Communication how, Identity who, Actor by, Instant at) {
    communication = how;
    identity = who;
    return amended("communication and identity", by, at);
  }

  public ChildFacts.Amended referredBy(Optional<AgencyId> agency, Actor by, Instant at) {
    referrer = agency.orElse(null);
    return amended("referrer", by, at);
  }

  /** The practice is known, or it is said that it is not: in Luton nobody ever asked. */
  public ChildFacts.GpIdentified identifyGp(Optional<AgencyId> practice, Actor by, Instant at) {
    gpPractice = practice.orElse(null);
    changedAt = at;
    return new ChildFacts.GpIdentified(by, at, id(), practice);
  }

  public ChildFacts.LegalStatusChanged standUnder(LegalStanding standing, Actor by, Instant at) {
    legalStanding = standing;
    changedAt = at;
    return new ChildFacts.LegalStatusChanged(by, at, id(), standing.status());
  }

  public ChildFacts.Enrolled enrol(
      AgencyId school, Enrolment.Kind kind, Period period, Actor by, Instant at) {
    if (enrolments.stream()
        .anyMatch(e -> e.agency().equals(school) && e.period().overlaps(period))) {
      throw new Rejected(ChildProblem.ALREADY_ON_ROLL, "agency");
    }
    enrolments.add(new Enrolment(Uuid7.at(at), this, school, kind, period));
    changedAt = at;
    return new ChildFacts.Enrolled(by, at, id(), school);
  }

  public ChildFacts.LeftSchool leaveSchool(UUID enrolment, LocalDate last, Actor by, Instant at) {
    Enrolment left = onFile(enrolments.stream().filter(e -> e.id().equals(enrolment)).findFirst());
    left.end(last);
    changedAt = at;
    return new ChildFacts.LeftSchool(by, at, id(), left.agency());
  }

  /** The child lives somewhere else from that day; where she was before ends the day before. */
  public ChildFacts.Placed place(Placement.Details details, LocalDate from, Actor by, Instant at) {
    for (Placement earlier : placements) {
      if (earlier.period().isOpen()) {
        if (from.isBefore(earlier.period().from())) {
          throw new Rejected(ChildProblem.ENDS_BEFORE_IT_STARTS, "from");
        }
        LocalDate dayBefore = from.minusDays(1);
        earlier.end(dayBefore.isBefore(earlier.period().from()) ? from : dayBefore);
      }
    }
    placements.add(new Placement(Uuid7.at(at), this, details, from));
    changedAt = at;
    return new ChildFacts.Placed(by, at, id());
  }

  /** The case is held by this team, and by this worker as soon as one is named. */
  public ChildFacts.Allocated allocate(
      Optional<ProfessionalId> worker, String team, LocalDate from, Actor by, Instant at) {
    if (worker.isEmpty() && team.isBlank()) {
      throw new Rejected(ChildProblem.WORDS_MISSING, "team");
    }
    allocations.stream().filter(a -> a.period().isOpen()).forEach(a -> a.end(from.minusDays(1)));
    allocations.add(new Allocation(Uuid7.at(at), this, worker, team.strip(), from));
    changedAt = at;
    return new ChildFacts.Allocated(by, at, id(), worker);
  }

  public ChildFacts.FamilyChanged addFamilyMember(
      FamilyMember.Details details, Actor by, Instant at) {
    familyMembers.add(new FamilyMember(Uuid7.at(at), this, details));
    return familyChanged(by, at);
  }

  public ChildFacts.FamilyChanged amendFamilyMember(
      UUID member, FamilyMember.Details details, Actor by, Instant at) {
    familyMember(member).become(details);
    return familyChanged(by, at);
  }

  /** They are no longer of the circle, or never were; kept, and shown no more. */
  public ChildFacts.FamilyChanged partFrom(UUID member, Actor by, Instant at) {
    familyMember(member).leave();
    return familyChanged(by, at);
  }

  /** A child of the household who has no record here. */
  public ChildFacts.FamilyChanged addSibling(Sibling.Unregistered known, Actor by, Instant at) {
    siblings.add(new Sibling(Uuid7.at(at), this, known));
    return familyChanged(by, at);
  }

  /** One half of a link; {@link LinkSiblings} writes the other half. */
  public ChildFacts.FamilyChanged linkSibling(
      ChildId other, Sibling.Relation relation, boolean sameHousehold, Actor by, Instant at) {
    if (other.equals(id())) {
      throw new Rejected(ChildProblem.NOT_OWN_SIBLING, "sibling");
    }
    if (siblings.stream().anyMatch(s -> s.other().filter(other::equals).isPresent())) {
      throw new Rejected(ChildProblem.ALREADY_LINKED, "sibling");
    }
    siblings.add(new Sibling(Uuid7.at(at), this, other, relation, sameHousehold));
    return familyChanged(by, at);
  }

  public ChildId id() {
    return new ChildId(id);
  }

  public long version() {
    return version;
  }

  public ChildReference reference() {
    return new ChildReference(reference);
  }

  public PersonName name() {
    return new PersonName(givenName, familyName);
  }

  /** What the child wants to be called; empty where that is the given name. */
  public String knownAs() {
    return knownAs;
  }

  public Birth birth() {
    return birth;
  }

  public Optional<Age> ageOn(LocalDate day) {
    return birth.ageOn(day);
  }

  public Sex sex() {
    return sex;
  }

  public Identifiers identifiers() {
    return identifiers == null ? Identifiers.none() : identifiers;
  }

  public Communication communication() {
    return communication;
  }

  public Identity identity() {
    return identity;
  }

  public LegalStanding legalStanding() {
    return legalStanding;
  }

  /** Empty means: not identified, and somebody must find out. */
  public Optional<AgencyId> gpPractice() {
    return Optional.ofNullable(gpPractice);
  }

  /** The agency that referred the child. */
  public Optional<AgencyId> referrer() {
    return Optional.ofNullable(referrer);
  }

  /** Every enrolment there was, oldest first. */
  public List<Enrolment> enrolments() {
    return List.copyOf(enrolments);
  }

  /** Where the child is on roll on a day; two at once are possible. */
  public List<Enrolment> onRoll(LocalDate day) {
    return enrolments.stream().filter(e -> e.period().covers(day)).toList();
  }

  public List<Placement> placements() {
    return List.copyOf(placements);
  }

  public Optional<Placement> placementOn(LocalDate day) {
    return placements.reversed().stream().filter(p -> p.period().covers(day)).findFirst();
  }

  /** Who held the case, oldest first. */
  public List<Allocation> allocations() {
    return List.copyOf(allocations);
  }

  /** The social worker who holds the case now. */
  public Optional<ProfessionalId> allocatedTo() {
    return openAllocation().flatMap(Allocation::worker);
  }

  /** The team that holds the case now; empty where none does. */
  public String team() {
    return openAllocation().map(Allocation::team).orElse("");
  }

  public List<FamilyMember> familyMembers() {
    return familyMembers.stream().filter(member -> !member.isGone()).toList();
  }

  public List<Sibling> siblings() {
    return List.copyOf(siblings);
  }

  public Particulars particulars() {
    return new Particulars(name(), knownAs, birth, sex, identifiers());
  }

  private void become(Particulars particulars) {
    givenName = particulars.name().given();
    familyName = particulars.name().family();
    knownAs = particulars.knownAs();
    birth = particulars.birth();
    sex = particulars.sex();
    identifiers = particulars.identifiers();
  }

  private Optional<Allocation> openAllocation() {
    return allocations.reversed().stream().filter(a -> a.period().isOpen()).findFirst();
  }

  private FamilyMember familyMember(UUID member) {
    return onFile(familyMembers().stream().filter(m -> m.id().equals(member)).findFirst());
  }

  private static <T> T onFile(Optional<T> found) {
    return found.orElseThrow(() -> new Rejected(ChildProblem.NOT_ON_FILE));
  }

  private ChildFacts.FamilyChanged familyChanged(Actor by, Instant at) {
    changedAt = at;
    return new ChildFacts.FamilyChanged(by, at, id());
  }

  private ChildFacts.Amended amended(String part, Actor by, Instant at) {
    changedAt = at;
    return new ChildFacts.Amended(by, at, id(), part);
  }
}
