package org.quorate.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.AccessProblem;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Subject;
import org.quorate.kernel.Uuid7;
import org.quorate.network.Edit;
import org.quorate.network.LeftOff;
import org.quorate.network.Line;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Sector;

/**
 * A meeting about one child or several: a draft, then scheduled (and perhaps rescheduled), in the
 * end held, inquorate or cancelled. Its UID is fixed for life and SEQUENCE rises only when time,
 * place or status change (RFC 5546 section 2.1.4), because that is what calendar programs take for
 * news.
 */
@Entity
@Table(name = "meeting")
public class Meeting {
  @Id private UUID id;
  @Version private int version;
  private String reference;
  private String uid;
  private int sequence;

  /** The sequence at which the present time was set: older answers are to another time. */
  @Column(name = "time_sequence")
  private int timeSequence;

  @Enumerated(EnumType.STRING)
  private MeetingType type;

  @Enumerated(EnumType.STRING)
  private MeetingState state;

  @Enumerated(EnumType.STRING)
  private Mode mode;

  @Embedded private Sitting sitting;
  private String note;
  private String agenda;

  @Column(name = "chair_id")
  private ProfessionalId chair;

  @Column(name = "minute_taker_id")
  private ProfessionalId minuteTaker;

  @Column(name = "convenor_account_id")
  private UUID convenorAccount;

  @Column(name = "convenor_name")
  private String convenorName;

  @Column(name = "convenor_telephone")
  private String convenorTelephone;

  /** Who leads for the children, as everybody asked is told; empty where nobody does. */
  @Column(name = "lead_names")
  private String leadNames;

  @Column(name = "late_reason")
  private String lateReason;

  @Column(name = "late_manager")
  private String lateManager;

  @Column(name = "cancel_reason")
  private String cancelReason;

  @Column(name = "follows_id")
  private MeetingId follows;

  @Column(name = "drafted_at")
  private Instant draftedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @ElementCollection
  @CollectionTable(name = "meeting_child", joinColumns = @JoinColumn(name = "meeting_id"))
  private List<ConsideredChild> children = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "meeting_list_edit", joinColumns = @JoinColumn(name = "meeting_id"))
  @OrderColumn(name = "position")
  private List<ListEdit> edits = new ArrayList<>();

  @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<Invitation> invitations = new ArrayList<>();

  protected Meeting() {}

  /** A draft begins. */
  public Meeting(Drafting drafting, Instant now) {
    this.id = Uuid7.at(now);
    this.reference = "Q-" + Letters.drawn(6);
    this.uid = id + "@" + drafting.domain();
    this.type = drafting.type();
    this.state = MeetingState.DRAFT;
    this.mode = Mode.MEETING;
    this.sitting = Sitting.unknown();
    this.note = "";
    this.agenda = "";
    this.leadNames = "";
    this.lateReason = "";
    this.lateManager = "";
    this.cancelReason = "";
    this.follows = drafting.follows().orElse(null);
    this.draftedAt = now;
    this.changedAt = now;
    isConvenedBy(drafting.convenor());
    considers(drafting.children());
  }

  Drafted drafted(Actor by) {
    return new Drafted(by, draftedAt, id(), children(), type);
  }

  /** Changes whom a draft is about, and who convenes, chairs and takes minutes. */
  void amendDraft(
      List<ConsideredChild> considered,
      Convenor convenor,
      Optional<ProfessionalId> newChair,
      Optional<ProfessionalId> newMinuteTaker,
      Instant now) {
    mustBeDraft();
    considers(considered);
    isConvenedBy(convenor);
    chair = newChair.orElse(null);
    minuteTaker = newMinuteTaker.orElse(null);
    changedAt = now;
  }

  private void considers(List<ConsideredChild> considered) {
    ConsideredChild.mustAllBeAccountedFor(considered);
    children.clear();
    children.addAll(considered);
  }

  private void isConvenedBy(Convenor convenor) {
    this.convenorAccount = convenor.account().orElse(null);
    this.convenorName = convenor.name();
    this.convenorTelephone = convenor.telephone();
  }

  public MeetingId id() {
    return new MeetingId(id);
  }

  public int version() {
    return version;
  }

  /** Throws {@code CHANGED_MEANWHILE} where somebody else was faster than the version seen. */
  void mustStillBe(Optional<Integer> seen) {
    if (seen.isPresent() && seen.get() != version) {
      throw new Rejected(AccessProblem.CHANGED_MEANWHILE);
    }
  }

  /** Neutral, unique, never the child's: what stands in subjects of mails and is read out. */
  public String reference() {
    return reference;
  }

  /** The iCalendar UID, the same for life. */
  public String uid() {
    return uid;
  }

  public int sequence() {
    return sequence;
  }

  int timeSequence() {
    return timeSequence;
  }

  public MeetingType type() {
    return type;
  }

  public MeetingState state() {
    return state;
  }

  public Mode mode() {
    return mode;
  }

  /** Empty while a draft has no date. */
  public Optional<Slot> slot() {
    return sitting.slot();
  }

  public Instant draftedAt() {
    return draftedAt;
  }

  public Convenor convenor() {
    return new Convenor(Optional.ofNullable(convenorAccount), convenorName, convenorTelephone);
  }

  public Optional<ProfessionalId> chair() {
    return Optional.ofNullable(chair);
  }

  public Optional<ProfessionalId> minuteTaker() {
    return Optional.ofNullable(minuteTaker);
  }

  /** What everybody asked is told beside when and where; neutral, and read by the scanner. */
  public String note() {
    return note;
  }

  /** As edited; empty where the usual agenda of this type holds. */
  public String agenda() {
    return agenda;
  }

  public Optional<Late> late() {
    return lateReason.isEmpty() ? Optional.empty() : Optional.of(new Late(lateReason, lateManager));
  }

  /** Why it was called off; empty where it was not, or nobody needed to say. */
  public String cancelReason() {
    return cancelReason;
  }

  /** The children it is about. */
  public Set<ChildId> children() {
    return children.stream()
        .filter(ConsideredChild::isIncluded)
        .map(ConsideredChild::child)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Those included, and the brothers and sisters left out with their reasons. */
  public List<ConsideredChild> considered() {
    return List.copyOf(children);
  }

  /** Empty while it is a draft: until then the list is worked out anew each time. */
  public List<Invitation> invitations() {
    return List.copyOf(invitations);
  }

  public Optional<Invitation> invitation(InvitationId which) {
    return seats().find(which);
  }

  public Card card() {
    return new Card(
        id(),
        reference,
        uid,
        sequence,
        type,
        mode,
        slot().orElseThrow(() -> new Rejected(MeetingProblem.NO_DATE, "start")),
        convenorName,
        convenorTelephone,
        note,
        leadNames);
  }

  /** Sets when and where on a draft. */
  public void choose(Slot slot, Mode how, Optional<Late> late, Instant now) {
    mustBeDraft();
    slot.mustBePossible(now);
    take(slot, how, late);
    changedAt = now;
  }

  private void take(Slot slot, Mode how, Optional<Late> late) {
    sitting = Sitting.at(slot);
    mode = how;
    lateReason = late.map(Late::reason).orElse("");
    lateManager = late.map(Late::manager).orElse("");
  }

  /** Changes the list by hand; a line that somebody added is taken off without a trace. */
  void edit(Edit edit, Instant now) {
    mustBeDraft();
    edits.removeIf(kept -> kept.isReplacedBy(edit));
    boolean takenBack = edits.removeIf(kept -> kept.isTakenBackBy(edit));
    if (!takenBack) {
      edits.add(ListEdit.of(edit));
    }
    changedAt = now;
  }

  /** What was changed on the list by hand, in that order. */
  public List<Edit> edits() {
    return edits.stream().map(ListEdit::edit).toList();
  }

  /** Who leads for the children when the invitations go, or now that somebody is named. */
  void isLedBy(String names) {
    mustNotBeOver();
    leadNames = names;
  }

  /**
   * Another person leads: the one before gives up their seat to them, and where the meeting was
   * convened in the name of the one before it is convened in the new one's. Everybody's entry is
   * updated under the same UID; SEQUENCE rises once, because who is asked changes (RFC 5545 section
   * 3.8.7.4), and answers stand, because the time does not.
   *
   * @param names who leads for all the children from now on
   */
  List<Happened> leadChanged(LeadSeat seat, String names, Actor by, Instant now) {
    mustBeScheduled();
    sequence++;
    leadNames = names;
    if (convenorName.equals(seat.beforeName())) {
      isConvenedBy(new Convenor(Optional.empty(), seat.after().name(), seat.telephone()));
    }
    changedAt = now;
    List<Happened> happened = new ArrayList<>();
    Optional<Invitation> given = seats().of(seat.before());
    given.ifPresent(
        seated -> {
          Invitee gone = seated.invitee();
          seated.release(new LeftOff(LeftOff.Reason.COLLEAGUE_COMES, "", by.name()));
          happened.add(new InviteeReleased(by, now, card(), children(), gone));
        });
    happened.add(new LeadChanged(by, now, card(), children(), invitees()));
    if (given.isPresent() && !seats().seats(seat.after().address())) {
      happened.add(asked(new Invitation(this, given.get(), seat.after(), by.name(), now), by, now));
    }
    return List.copyOf(happened);
  }

  /** Turns the draft into a meeting: every line of the list becomes part of the record. */
  public Scheduled schedule(List<Line> list, Actor by, Instant now) {
    mustBeDraft();
    card().slot().mustBePossible(now);
    Seats.mustBeFilledFrom(list);
    list.forEach(line -> invitations.add(new Invitation(this, line, now)));
    state = MeetingState.SCHEDULED;
    changedAt = now;
    return new Scheduled(by, now, card(), children(), invitees());
  }

  /** Moves it in time or place. A new time makes every answer an answer to the earlier one. */
  public Rescheduled reschedule(Slot to, Mode how, Optional<Late> late, Actor by, Instant now) {
    mustBeScheduled();
    Slot before = card().slot();
    if (before.equals(to) && how == mode) {
      throw new Rejected(MeetingProblem.NOTHING_CHANGED);
    }
    to.mustBePossible(now);
    take(to, how, late);
    sequence++;
    boolean moved = !before.sameTimeAs(to);
    if (moved) {
      timeSequence = sequence;
      seats().askAgain();
    }
    changedAt = now;
    return new Rescheduled(by, now, card(), children(), invitees(), before, moved);
  }

  /** Edits words only. Nobody is told unless asked for, and no calendar takes it for news. */
  public Amended amend(String newNote, String newAgenda, boolean tell, Actor by, Instant now) {
    mustNotBeOver();
    note = newNote.strip();
    agenda = newAgenda.strip();
    changedAt = now;
    boolean telling = tell && state == MeetingState.SCHEDULED;
    return new Amended(
        by,
        now,
        id(),
        children(),
        telling ? Optional.of(card()) : Optional.empty(),
        telling ? invitees() : List.of());
  }

  public Cancelled cancel(String reason, Actor by, Instant now) {
    mustNotBeOver();
    boolean wasSent = state == MeetingState.SCHEDULED;
    state = MeetingState.CANCELLED;
    cancelReason = reason.strip();
    changedAt = now;
    sequence++;
    return new Cancelled(
        by,
        now,
        id(),
        wasSent ? Optional.of(card()) : Optional.empty(),
        children(),
        wasSent ? invitees() : List.of());
  }

  /** Asks somebody after the list was sent. */
  public InviteeAsked ask(Line line, Actor by, Instant now) {
    mustBeScheduled();
    EmailAddress address =
        line.address().orElseThrow(() -> new Rejected(MeetingProblem.NO_ADDRESS, "address"));
    seats().mustNotSeat(address);
    return asked(new Invitation(this, line, now), by, now);
  }

  /** Asks the colleague who comes instead of somebody. */
  public InviteeAsked askDeputy(
      InvitationId principal, Reply.Delegate delegate, Actor by, Instant now) {
    mustBeScheduled();
    Invitation seat = seats().taken(principal);
    seats().mustNotSeat(delegate.address());
    return asked(new Invitation(seat, delegate, by.name(), now), by, now);
  }

  private InviteeAsked asked(Invitation invitation, Actor by, Instant now) {
    invitations.add(invitation);
    changedAt = now;
    return new InviteeAsked(by, now, card(), children(), invitation.invitee());
  }

  /** Takes somebody off who was asked: their calendar is told so, and only theirs. */
  public InviteeReleased release(InvitationId which, LeftOff why, Actor by, Instant now) {
    mustBeScheduled();
    Invitation seat = seats().taken(which);
    Invitee invitee = seat.invitee();
    seat.release(why);
    sequence++;
    changedAt = now;
    return new InviteeReleased(by, now, card(), children(), invitee);
  }

  AttendanceRecorded attended(List<RecordAttendance.Seated> marks, Actor by, Instant now) {
    mustBeScheduled();
    card().slot().mustHaveBegun(now);
    seats().attended(marks);
    changedAt = now;
    return new AttendanceRecorded(by, now, id(), children());
  }

  /** Begun, and everybody who was asked is marked. */
  void mustBeAttended(Instant now) {
    mustBeScheduled();
    card().slot().mustHaveBegun(now);
    seats().mustBeMarked();
  }

  /** The verdict: held, or inquorate where a binding rule was not met. */
  Concluded conclude(Quorum.Standing quorum, Actor by, Instant now) {
    mustBeScheduled();
    state = quorum.isQuorate() || !quorum.isBinding() ? MeetingState.HELD : MeetingState.INQUORATE;
    changedAt = now;
    return new Concluded(by, now, id(), children(), type, state);
  }

  private Seats seats() {
    return new Seats(invitations);
  }

  private List<Invitee> invitees() {
    return seats().invitees();
  }

  private void mustBeDraft() {
    mustBe(MeetingState.DRAFT, MeetingProblem.NOT_A_DRAFT);
  }

  private void mustBeScheduled() {
    mustBe(MeetingState.SCHEDULED, MeetingProblem.NOT_SCHEDULED);
  }

  private void mustBe(MeetingState expected, MeetingProblem otherwise) {
    if (state != expected) {
      throw new Rejected(otherwise);
    }
  }

  private void mustNotBeOver() {
    if (state.isOver()) {
      throw new Rejected(MeetingProblem.NOT_SCHEDULED);
    }
  }

  /**
   * What a draft begins with.
   *
   * @param domain the part of the UID after the @
   * @param follows the meeting that this one was agreed at
   */
  public record Drafting(
      MeetingType type,
      List<ConsideredChild> children,
      Convenor convenor,
      String domain,
      Optional<MeetingId> follows) {
    public Drafting {
      Objects.requireNonNull(type);
      Objects.requireNonNull(follows);
      children = List.copyOf(children);
    }
  }

  /**
   * What everybody asked may know: nothing about the child. It travels in the facts, so that mail
   * is written without reading anything again.
   */
  public record Card(
      MeetingId id,
      String reference,
      String uid,
      int sequence,
      MeetingType type,
      Mode mode,
      Slot slot,
      String convenor,
      String telephone,
      String note,
      String lead) {
    /** The same with who leads for the children. */
    public Card ledBy(String names) {
      return new Card(
          id, reference, uid, sequence, type, mode, slot, convenor, telephone, note, names);
    }
  }

  /**
   * Who hands over to whom, as far as a table is concerned.
   *
   * @param telephone of the new lead; empty where none is known
   */
  record LeadSeat(ProfessionalId before, String beforeName, Edit.Whom after, String telephone) {}

  /** One who is asked, as mail needs to know them. */
  public record Invitee(
      InvitationId id,
      InvitationCode code,
      String name,
      EmailAddress address,
      String organisation,
      Sector sector) {}

  /** What every fact of a meeting says. */
  public sealed interface Happened extends Fact {
    MeetingId meeting();

    Set<ChildId> children();

    @Override
    default Set<Subject> about() {
      Set<Subject> about = new HashSet<>();
      about.add(Subject.meeting(meeting().value()));
      children().forEach(c -> about.add(Subject.child(c.value())));
      return about;
    }
  }

  public record Drafted(
      Actor by, Instant at, MeetingId meeting, Set<ChildId> children, MeetingType type)
      implements Happened {
    @Override
    public String detail() {
      return type.name();
    }
  }

  public record Scheduled(
      Actor by, Instant at, Card card, Set<ChildId> children, List<Invitee> invitees)
      implements Happened {
    @Override
    public MeetingId meeting() {
      return card.id();
    }

    @Override
    public String detail() {
      return card.type() + ", " + invitees.size() + " invited";
    }
  }

  /**
   * @param before where and when it was to be
   * @param moved whether the time changed, so that every answer is asked for again
   */
  public record Rescheduled(
      Actor by,
      Instant at,
      Card card,
      Set<ChildId> children,
      List<Invitee> invitees,
      Slot before,
      boolean moved)
      implements Happened {
    @Override
    public MeetingId meeting() {
      return card.id();
    }

    @Override
    public String detail() {
      String sequence = "sequence " + card.sequence();
      return moved ? sequence + " from " + before.start() + " to " + card.slot().start() : sequence;
    }
  }

  /**
   * @param card empty, like {@code invitees}, unless telling them was asked for
   */
  public record Amended(
      Actor by,
      Instant at,
      MeetingId meeting,
      Set<ChildId> children,
      Optional<Card> card,
      List<Invitee> invitees)
      implements Happened {}

  /**
   * @param card empty where it was still a draft, of which nobody was told
   */
  public record Cancelled(
      Actor by,
      Instant at,
      MeetingId meeting,
      Optional<Card> card,
      Set<ChildId> children,
      List<Invitee> invitees)
      implements Happened {}

  /** Somebody was asked after the list had been sent. */
  public record InviteeAsked(
      Actor by, Instant at, Card card, Set<ChildId> children, Invitee invitee) implements Happened {
    @Override
    public MeetingId meeting() {
      return card.id();
    }

    @Override
    public String detail() {
      return "invitation " + invitee.code();
    }
  }

  public record InviteeReleased(
      Actor by, Instant at, Card card, Set<ChildId> children, Invitee invitee) implements Happened {
    @Override
    public MeetingId meeting() {
      return card.id();
    }

    @Override
    public String detail() {
      return "invitation " + invitee.code();
    }
  }

  /** Another person leads for a child; time and place are as they were. */
  public record LeadChanged(
      Actor by, Instant at, Card card, Set<ChildId> children, List<Invitee> invitees)
      implements Happened {
    @Override
    public MeetingId meeting() {
      return card.id();
    }

    @Override
    public String detail() {
      return "sequence " + card.sequence();
    }
  }

  public record ReplyRecorded(
      Actor by,
      Instant at,
      MeetingId meeting,
      Set<ChildId> children,
      InvitationId invitation,
      Answer answer,
      ReplyOutcome outcome)
      implements Happened {
    @Override
    public String detail() {
      return answer + " " + outcome;
    }
  }

  public record AttendanceRecorded(Actor by, Instant at, MeetingId meeting, Set<ChildId> children)
      implements Happened {}

  /**
   * @param verdict {@link MeetingState#HELD} or {@link MeetingState#INQUORATE}
   */
  public record Concluded(
      Actor by,
      Instant at,
      MeetingId meeting,
      Set<ChildId> children,
      MeetingType type,
      MeetingState verdict)
      implements Happened {
    @Override
    public String detail() {
      return type + " " + verdict;
    }
  }
}
