package org.quorate.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Uuid7;
import org.quorate.network.Edit;
import org.quorate.network.LeftOff;
import org.quorate.network.Line;
import org.quorate.network.Need;
import org.quorate.network.Why;
import org.quorate.rulebook.Sector;

/**
 * One seat at the table, from the moment the list is sent: who, why, what they answered, and in the
 * end whether they came. The record also keeps those who were left off or never found, because who
 * was not asked, and why, is what reviews look for.
 */
@Entity
@Table(name = "invitation")
public class Invitation {
  @Id private UUID id;
  @Version private int version;
  private String code;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "meeting_id")
  private Meeting meeting;

  @Column(name = "agency_id")
  private AgencyId agency;

  @Column(name = "professional_id")
  private ProfessionalId professional;

  @Column(name = "family_member_id")
  private UUID familyMember;

  private String addressee;
  private String organisation;
  private String address;

  /** The address as it is compared; unique within the meeting among those who are asked. */
  @Column(name = "address_folded")
  private String addressFolded;

  @Enumerated(EnumType.STRING)
  private Sector sector;

  @Enumerated(EnumType.STRING)
  private Need need;

  @Convert(converter = WhysColumn.class)
  private List<Why> whys;

  @Column(name = "works_with_child")
  private boolean worksWithChild;

  @Enumerated(EnumType.STRING)
  private Standing standing;

  @Enumerated(EnumType.STRING)
  @Column(name = "left_off_reason")
  private LeftOff.Reason leftOffReason;

  @Column(name = "left_off_words")
  private String leftOffWords;

  @Column(name = "left_off_by")
  private String leftOffBy;

  @Column(name = "added_by")
  private String addedBy;

  @Column(name = "deputy_for_id")
  private InvitationId deputyFor;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Embedded private Heard heard;

  @Embedded
  @AttributeOverride(name = "answer", column = @Column(name = "earlier_answer"))
  @AttributeOverride(name = "comment", column = @Column(name = "earlier_comment"))
  @AttributeOverride(name = "delegateName", column = @Column(name = "earlier_delegate_name"))
  @AttributeOverride(name = "delegateAddress", column = @Column(name = "earlier_delegate_address"))
  @AttributeOverride(name = "sequence", column = @Column(name = "earlier_sequence"))
  @AttributeOverride(name = "dtstamp", column = @Column(name = "earlier_dtstamp"))
  @AttributeOverride(name = "arrivedAt", column = @Column(name = "earlier_arrived_at"))
  @AttributeOverride(name = "channel", column = @Column(name = "earlier_channel"))
  private Heard earlier;

  @Enumerated(EnumType.STRING)
  private Attendance attendance;

  @Column(name = "attended_by")
  private String attendedBy;

  protected Invitation() {}

  Invitation(Meeting meeting, Line line, Instant now) {
    this.id = Uuid7.at(now);
    this.code = InvitationCode.drawn().value();
    this.meeting = meeting;
    this.agency = line.agency().orElse(null);
    this.professional = line.person().orElse(null);
    this.familyMember = line.family().orElse(null);
    this.addressee = line.name();
    this.organisation = line.organisation();
    this.address = line.address().map(EmailAddress::value).orElse(null);
    this.sector = line.sector();
    this.need = line.need();
    this.whys = line.whys();
    this.worksWithChild = line.worksWithChild();
    this.addedBy = line.addedBy().orElse(null);
    this.standing =
        switch (line.choice()) {
          case ASK -> Standing.INVITED;
          case LEFT_OFF -> Standing.LEFT_OFF;
          case OPEN -> Standing.LISTED;
        };
    line.leftOff().ifPresent(this::take);
    if (standing == Standing.INVITED) {
      this.askedAt = now;
      this.addressFolded = line.address().map(EmailAddress::folded).orElseThrow();
    }
  }

  /** A colleague who comes instead of {@code principal}: same agency, same seat. */
  Invitation(Invitation principal, Reply.Delegate delegate, String addedBy, Instant now) {
    this.id = Uuid7.at(now);
    this.code = InvitationCode.drawn().value();
    this.meeting = principal.meeting(); // by its method: a field not yet loaded is null here
    this.agency = principal.agency;
    this.addressee = delegate.name();
    this.organisation = principal.organisation;
    this.address = delegate.address().value();
    this.addressFolded = delegate.address().folded();
    this.sector = principal.sector;
    this.need = principal.need;
    this.whys = principal.whys;
    this.worksWithChild = principal.worksWithChild;
    this.addedBy = addedBy;
    this.deputyFor = principal.id();
    this.standing = Standing.INVITED;
    this.askedAt = now;
  }

  /**
   * The seat of a lead passes to whoever leads from now on. The meeting is given: a constructor is
   * not woven, and would not see one that has not been fetched yet.
   */
  Invitation(Meeting meeting, Invitation before, Edit.Whom lead, String addedBy, Instant now) {
    this.id = Uuid7.at(now);
    this.code = InvitationCode.drawn().value();
    this.meeting = meeting;
    this.agency = lead.agency().orElse(null);
    this.professional = lead.person().orElse(null);
    this.addressee = lead.name();
    this.organisation = lead.organisation();
    this.address = lead.address().value();
    this.addressFolded = lead.address().folded();
    this.sector = before.sector;
    this.need = before.need;
    this.whys = before.whys;
    this.worksWithChild = before.worksWithChild;
    this.addedBy = addedBy;
    this.standing = Standing.INVITED;
    this.askedAt = now;
  }

  private void take(LeftOff off) {
    leftOffReason = off.reason();
    leftOffWords = off.words();
    leftOffBy = off.by();
  }

  public InvitationId id() {
    return new InvitationId(id);
  }

  public InvitationCode code() {
    return new InvitationCode(code);
  }

  public Meeting meeting() {
    return meeting;
  }

  /** Empty for family, for people from outside the directory, and where none is identified. */
  public Optional<AgencyId> agency() {
    return Optional.ofNullable(agency);
  }

  /** Empty where the agency's mailbox was written to. */
  public Optional<ProfessionalId> professional() {
    return Optional.ofNullable(professional);
  }

  public Optional<UUID> familyMember() {
    return Optional.ofNullable(familyMember);
  }

  /** Whom the invitation addresses: a person, or the agency where only a mailbox is known. */
  public String addressee() {
    return addressee;
  }

  public String organisation() {
    return organisation;
  }

  /** Empty where nobody is identified. */
  public Optional<EmailAddress> address() {
    return Optional.ofNullable(address).map(EmailAddress::new);
  }

  public Sector sector() {
    return sector;
  }

  public Need need() {
    return need;
  }

  public List<Why> why() {
    return whys;
  }

  /** Whether the agency works with the child itself, as some quorums count. */
  public boolean worksWithChild() {
    return worksWithChild;
  }

  public Standing standing() {
    return standing;
  }

  public Optional<LeftOff> leftOff() {
    return Optional.ofNullable(leftOffReason).map(r -> new LeftOff(r, leftOffWords, leftOffBy));
  }

  /** Whose deputy this is. */
  public Optional<InvitationId> deputyFor() {
    return Optional.ofNullable(deputyFor);
  }

  /** The answer that stands; empty while nobody has answered the present time. */
  public Optional<Heard> answer() {
    return Optional.ofNullable(heard);
  }

  /** What they said to an earlier time: "accepted the earlier time". */
  public Optional<Heard> earlierAnswer() {
    return Optional.ofNullable(earlier);
  }

  public Optional<Attendance> attendance() {
    return Optional.ofNullable(attendance);
  }

  /** Empty for those who were never asked. */
  public Optional<Instant> askedAt() {
    return Optional.ofNullable(askedAt);
  }

  public boolean isInvited() {
    return standing == Standing.INVITED;
  }

  boolean hasAccepted() {
    return isInvited() && heard != null && heard.answer() == Answer.ACCEPTED;
  }

  Meeting.Invitee invitee() {
    return new Meeting.Invitee(
        id(), code(), addressee, new EmailAddress(address), organisation, sector);
  }

  /**
   * Weighs a reply against the answer that stands. Only the organiser counts SEQUENCE: a higher one
   * than ours comes from a calendar that counted by itself and means the newest invitation.
   */
  ReplyOutcome hear(Reply reply) {
    if (!reply.isTrusted()) {
      return reply.became(ReplyOutcome.UNVERIFIED);
    }
    return weigh(reply);
  }

  /** As {@link #hear}, of a reply that somebody has looked at and found genuine. */
  ReplyOutcome weigh(Reply reply) {
    Reply.Moment moment =
        new Reply.Moment(
            Math.min(reply.sequence(), meeting.sequence()), reply.dtstamp(), reply.arrivedAt());
    if (!isInvited() || meeting.state() != MeetingState.SCHEDULED) {
      return reply.became(ReplyOutcome.STALE);
    }
    if (moment.sequence() < meeting.timeSequence()) {
      if (earlier == null || moment.compareTo(earlier.moment()) > 0) {
        earlier = new Heard(reply, moment);
      }
      return reply.became(ReplyOutcome.STALE);
    }
    if (heard != null && heard.says(reply, moment)) {
      return reply.became(ReplyOutcome.DUPLICATE);
    }
    if (heard != null && moment.compareTo(heard.moment()) < 0) {
      return reply.became(ReplyOutcome.STALE);
    }
    heard = new Heard(reply, moment);
    return reply.became(ReplyOutcome.APPLIED);
  }

  /** The time has changed: nobody has answered the new one yet. */
  void askAgain() {
    if (heard != null) {
      earlier = heard;
      heard = null;
    }
  }

  void release(LeftOff why) {
    if (!isInvited()) {
      throw new Rejected(MeetingProblem.NOT_INVITED);
    }
    take(why);
    standing = Standing.RELEASED;
    addressFolded = null;
  }

  void attended(Attendance how, String by) {
    if (!isInvited()) {
      throw new Rejected(MeetingProblem.NOT_INVITED);
    }
    attendance = how;
    attendedBy = by;
  }

  /** Who sat there, where it was not the addressee. */
  public String attendedBy() {
    return attendedBy == null ? "" : attendedBy;
  }
}
