package org.quorate.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.ChildId;
import org.quorate.kernel.Messages;
import org.quorate.meeting.Answer;
import org.quorate.meeting.Attendance;
import org.quorate.meeting.Heard;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.MeetingFile;
import org.quorate.meeting.MeetingRow;
import org.quorate.meeting.MeetingState;
import org.quorate.meeting.Mode;
import org.quorate.meeting.Slot;
import org.quorate.meeting.Standing;
import org.quorate.meeting.UsualAgenda;
import org.quorate.network.LeftOff;
import org.quorate.network.Need;
import org.quorate.network.Why;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Sector;

/**
 * A meeting as the API tells it: never a child's name, always the child's identifier.
 *
 * @param agenda item by line
 * @param agendaIsUsual whether it is the usual one of this kind of meeting
 */
public record MeetingJson(
    UUID id,
    String reference,
    MeetingType type,
    MeetingState state,
    Mode mode,
    Optional<SlotJson> slot,
    int sequence,
    String convenor,
    String telephone,
    Optional<UUID> chair,
    Optional<UUID> minuteTaker,
    List<ChildJson> children,
    String note,
    String agenda,
    boolean agendaIsUsual,
    Optional<LateJson> late,
    QuorumJson quorum,
    Optional<LimitJson> mustBeHeldBy,
    List<InvitationJson> invitations) {

  static MeetingJson of(MeetingFile file, Messages messages) {
    Meeting meeting = file.meeting();
    boolean usual = meeting.agenda().isEmpty();
    return new MeetingJson(
        meeting.id().value(),
        meeting.reference(),
        meeting.type(),
        meeting.state(),
        meeting.mode(),
        meeting.slot().map(SlotJson::of),
        meeting.sequence(),
        meeting.convenor().name(),
        meeting.convenor().telephone(),
        meeting.chair().map(ProfessionalId::value),
        meeting.minuteTaker().map(ProfessionalId::value),
        meeting.considered().stream()
            .map(c -> new ChildJson(c.child().value(), c.isIncluded(), c.whyNot()))
            .toList(),
        meeting.note(),
        usual ? UsualAgenda.of(meeting.type(), messages) : meeting.agenda(),
        usual,
        meeting.late().map(late -> new LateJson(late.reason(), late.manager())),
        QuorumJson.of(file.quorum()),
        file.limits()
            .first()
            .map(d -> new LimitJson(d.dueOn(), d.dueAt(), d.rule(), d.counting().source())),
        meeting.invitations().stream().map(InvitationJson::of).toList());
  }

  /** When and where, on the wall clock of {@code zone}. */
  public record SlotJson(
      LocalDateTime start, int minutes, String zone, String place, String room, String link) {
    static SlotJson of(Slot slot) {
      return new SlotJson(
          slot.start(),
          (int) slot.length().toMinutes(),
          slot.zone().getId(),
          slot.place(),
          slot.room(),
          slot.link());
    }
  }

  /** A child whom it is about, or who was considered and left out. */
  public record ChildJson(UUID child, boolean included, String whyNot) {}

  /** Why it is held after its limit. */
  public record LateJson(String reason, String manager) {}

  /** The clock that ends first. */
  public record LimitJson(LocalDate date, Optional<Instant> moment, String rule, String source) {}

  /** One seat. */
  public record InvitationJson(
      UUID id,
      Standing standing,
      Sector sector,
      Need need,
      String addressee,
      String organisation,
      Optional<UUID> agency,
      Optional<String> address,
      List<WhyJson> why,
      Optional<LeftOffJson> leftOff,
      Optional<AnswerJson> answer,
      Optional<AnswerJson> earlierAnswer,
      Optional<Attendance> attendance) {
    static InvitationJson of(Invitation invitation) {
      return new InvitationJson(
          invitation.id().value(),
          invitation.standing(),
          invitation.sector(),
          invitation.need(),
          invitation.addressee(),
          invitation.organisation(),
          invitation.agency().map(a -> a.value()),
          invitation.address().map(a -> a.value()),
          invitation.why().stream().map(WhyJson::of).toList(),
          invitation.leftOff().map(LeftOffJson::of),
          invitation.answer().map(AnswerJson::of),
          invitation.earlierAnswer().map(AnswerJson::of),
          invitation.attendance());
    }
  }

  /** One reason. */
  public record WhyJson(String circumstance, UUID child, Optional<LocalDate> since, String source) {
    static WhyJson of(Why why) {
      return new WhyJson(why.when().name(), why.child().value(), why.since(), why.source());
    }
  }

  /** Why somebody is not asked. */
  public record LeftOffJson(LeftOff.Reason reason, String words, String by) {
    static LeftOffJson of(LeftOff off) {
      return new LeftOffJson(off.reason(), off.words(), off.by());
    }
  }

  /** What was answered. */
  public record AnswerJson(Answer answer, String comment, Instant at) {
    static AnswerJson of(Heard heard) {
      return new AnswerJson(heard.answer(), heard.comment(), heard.arrivedAt());
    }
  }

  /** A line of a list of meetings. */
  public record RowJson(
      UUID id,
      String reference,
      MeetingType type,
      MeetingState state,
      Optional<Instant> startsAt,
      long asked,
      long coming,
      List<UUID> children) {
    static RowJson of(MeetingRow row, java.util.Collection<ChildId> children) {
      return new RowJson(
          row.id(),
          row.reference(),
          row.type(),
          row.state(),
          Optional.ofNullable(row.startsAt()),
          row.asked(),
          row.coming(),
          children.stream().map(ChildId::value).sorted().toList());
    }
  }
}
