package org.quorate.web.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.access.Caller;
import org.quorate.access.Grants;
import org.quorate.access.Permission;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.audit.AuditEntry;
import org.quorate.kernel.Messages;
import org.quorate.meeting.Answer;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.MeetingState;
import org.quorate.meeting.Quorum;
import org.quorate.meeting.Slot;
import org.quorate.meeting.UsualAgenda;
import org.quorate.outbox.JpaOutboxBoard.DeliveryRow;
import org.quorate.web.govuk.Link;

/** Puts what is known of a meeting into the words of its page. */
final class SheetWriter {
  private final Messages messages;
  private final Opened opened;
  private final Meeting meeting;
  private final Caller reader;
  private final Instant now;

  SheetWriter(Messages messages, Opened opened, Caller reader, Instant now) {
    this.messages = messages;
    this.opened = opened;
    this.meeting = opened.meeting();
    this.reader = reader;
    this.now = now;
  }

  /**
   * The whole page.
   *
   * @param people who chairs and takes the minutes
   * @param leads who leads for the children, and who stands in
   * @param trail what happened
   * @param mails every mail about it, the oldest first
   */
  MeetingSheet sheet(
      Map<ProfessionalId, Professional> people,
      List<String> leads,
      List<MeetingSheet.Doubtful> doubtful,
      List<AuditEntry> trail,
      List<DeliveryRow> mails) {
    boolean whole = opened.isWhole();
    GapWriter gaps = new GapWriter(messages, opened);
    InviteeWriter invitees = new InviteeWriter(messages, opened, newest(mails), reader, now);
    return new MeetingSheet(
        opened.address(),
        meeting.version(),
        opened.title(messages),
        meeting.reference(),
        verdict(),
        facts(people, leads),
        clocks(),
        meeting.state().isOver() || isBegun(),
        meeting.invitations().stream()
            .filter(Invitation::isInvited)
            .sorted(InviteeNames.BY_NAME)
            .map(invitees::row)
            .toList(),
        whole ? gaps.notAsked() : List.of(),
        whole && !isBegun() && Grants.allow(reader.roles(), Permission.ARRANGE_MEETING)
            ? gaps.also()
            : List.of(),
        doubtful,
        whole ? gaps.left() : List.of(),
        agenda(),
        meeting.note(),
        outcome(),
        whole ? new Timeline(messages, opened).of(trail, mails) : List.of(),
        actions(),
        whole);
  }

  /** Whether its hour has come and nobody has written down yet what it came to. */
  private boolean isBegun() {
    return opened.isBegun(now);
  }

  /** By invitation. */
  private static Map<String, DeliveryRow> newest(List<DeliveryRow> mails) {
    return mails.stream()
        .collect(Collectors.toMap(DeliveryRow::lane, Function.identity(), (old, young) -> young));
  }

  /** The first line: whether it will be, or was, quorate, and what is missing. */
  private MeetingSheet.Verdict verdict() {
    Quorum.Standing quorum = opened.file().quorum();
    if (meeting.state() == MeetingState.CANCELLED) {
      return new MeetingSheet.Verdict(
          messages.text("meeting.tag.cancelled"),
          "grey",
          messages.text("meeting.cancelled"),
          meeting.cancelReason().isEmpty() || !opened.isWhole()
              ? List.of()
              : List.of(meeting.cancelReason()),
          "");
    }
    VerdictWords words = new VerdictWords(messages);
    if (isBegun()) {
      return new MeetingSheet.Verdict(
          messages.text("meetings.tag.to-write-up"),
          "blue",
          messages.text("meeting.begun"),
          List.of(),
          words.forecast(quorum, "").rule());
    }
    return meeting.state().isOver() ? words.settled(quorum) : words.forecast(quorum, coming());
  }

  /** "4 of 7 are coming." */
  private String coming() {
    List<Invitation> asked = meeting.invitations().stream().filter(Invitation::isInvited).toList();
    long coming =
        asked.stream()
            .flatMap(i -> i.answer().stream())
            .filter(heard -> heard.answer() == Answer.ACCEPTED)
            .count();
    return messages.text("meeting.coming", Map.of("coming", coming, "asked", asked.size()));
  }

  private List<MeetingSheet.Fact> facts(
      Map<ProfessionalId, Professional> people, List<String> leads) {
    List<MeetingSheet.Fact> facts = new ArrayList<>();
    meeting
        .slot()
        .ifPresent(
            slot -> {
              facts.add(fact("meeting.when", when(slot)));
              facts.add(fact("meeting.where", SlotWords.where(slot, messages)));
            });
    if (meeting.state() == MeetingState.SCHEDULED) {
      facts.add(fact("meeting.answers", List.of(coming())));
    }
    if (!leads.isEmpty()) {
      facts.add(fact("meeting.lead", leads));
    }
    meeting
        .chair()
        .map(people::get)
        .ifPresent(p -> facts.add(fact("meeting.chair", List.of(p.name().full()))));
    meeting
        .minuteTaker()
        .map(people::get)
        .ifPresent(p -> facts.add(fact("meeting.minutes", List.of(p.name().full()))));
    String telephone = meeting.convenor().telephone();
    facts.add(
        fact(
            "meeting.convenor",
            telephone.isEmpty()
                ? List.of(meeting.convenor().name())
                : List.of(meeting.convenor().name(), telephone)));
    return facts;
  }

  private List<String> when(Slot slot) {
    List<String> when = new ArrayList<>();
    when.add(SlotWords.when(slot, messages));
    if (opened.isWhole()) {
      meeting
          .late()
          .ifPresent(
              late ->
                  when.add(
                      messages.text(
                          "meeting.late",
                          Map.of("reason", late.reason(), "manager", late.manager()))));
    }
    return when;
  }

  private MeetingSheet.Fact fact(String key, List<String> lines) {
    return new MeetingSheet.Fact(messages.text(key), lines);
  }

  private List<WhenStep.Running> clocks() {
    if (!opened.isWhole() || meeting.state().isOver()) {
      return List.of();
    }
    return new SlotForm(messages, now, messages.zone()).clocks(opened.file().limits());
  }

  /** As it was edited, or the usual one of its kind. */
  private List<String> agenda() {
    return items(
        meeting.agenda().isEmpty() ? UsualAgenda.of(meeting.type(), messages) : meeting.agenda());
  }

  private static List<String> items(String agenda) {
    return Arrays.stream(agenda.split("\\R")).map(String::strip).filter(i -> !i.isEmpty()).toList();
  }

  /** What can be done next; the first is the one that is due. */
  private List<Link> actions() {
    List<Link> actions = new ArrayList<>();
    boolean arranges = Grants.allow(reader.roles(), Permission.ARRANGE_MEETING);
    boolean concludes = Grants.allow(reader.roles(), Permission.CONCLUDE_MEETING);
    if (meeting.state() == MeetingState.SCHEDULED) {
      if (isBegun() && concludes) {
        actions.add(link("attendance", "meeting.do.attendance"));
      }
      if (arranges && isBegun()) {
        actions.add(link("move", "meeting.do.move-after-all"));
        actions.add(link("cancel", "meeting.do.cancel"));
      } else if (arranges) {
        actions.add(link("ask", "meeting.do.ask"));
        actions.add(link("move", "meeting.do.move"));
        actions.add(link("words", "meeting.do.words"));
        actions.add(link("cancel", "meeting.do.cancel"));
      }
    } else if (meeting.state() != MeetingState.DRAFT && arranges) {
      actions.add(link("follow-up", "meeting.do.follow-up"));
    }
    if (meeting.state() != MeetingState.CANCELLED) {
      actions.add(link("papers", "meeting.do.papers"));
    }
    return actions;
  }

  private Link link(String page, String words) {
    return Link.to(opened.at(page), messages.text(words));
  }

  private Optional<Outcome> outcome() {
    return opened.file().minutes().map(new OutcomeWriter(messages, opened)::outcome);
  }
}
