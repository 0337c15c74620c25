package org.quorate.web.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Grants;
import org.quorate.access.Permission;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Messages;
import org.quorate.meeting.Answer;
import org.quorate.meeting.Heard;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.MeetingState;
import org.quorate.meeting.Reply;
import org.quorate.outbox.JpaOutboxBoard.DeliveryRow;
import org.quorate.web.govuk.Link;

/**
 * Says of each who was asked: why, whether the mail arrived, what they answered, what can be done.
 */
final class InviteeWriter {
  private final Messages messages;
  private final Opened opened;
  private final Map<String, DeliveryRow> mails;
  private final Caller reader;
  private final Instant now;

  /**
   * @param mails the last one for each invitation, by its identifier
   */
  InviteeWriter(
      Messages messages,
      Opened opened,
      Map<String, DeliveryRow> mails,
      Caller reader,
      Instant now) {
    this.messages = messages;
    this.opened = opened;
    this.mails = mails;
    this.reader = reader;
    this.now = now;
  }

  InviteeRow row(Invitation invitation) {
    boolean shown = opened.isWhole() || InviteeNames.isOwn(invitation, reader);
    boolean family = invitation.sector().isFamily();
    return new InviteeRow(
        opened.at("invitations/" + invitation.id().value()),
        family && !shown ? messages.name(invitation.sector()) : InviteeNames.who(invitation),
        family && !shown ? "" : InviteeNames.person(invitation),
        messages.name(invitation.sector()),
        shown ? invitation.address().map(EmailAddress::value).orElse("") : "",
        shown
            ? new ListWords(messages, opened.children()).whys(invitation.why(), invitation.sector())
            : List.of(),
        notes(invitation),
        shown
            ? Optional.ofNullable(mails.get(invitation.id().value().toString())).map(this::mailed)
            : Optional.empty(),
        said(invitation, shown),
        invitation
            .attendance()
            .map(
                how ->
                    new InviteeRow.Mark(
                        messages.name(how),
                        how.atTheTable() ? "green" : "grey",
                        invitation.attendedBy().isEmpty()
                            ? List.of()
                            : List.of(
                                messages.text("invitee.sat", "name", invitation.attendedBy())))),
        actions(invitation),
        mayArrange() && isLive(invitation));
  }

  private List<String> notes(Invitation invitation) {
    List<String> notes = new ArrayList<>();
    invitation
        .deputyFor()
        .flatMap(opened.meeting()::invitation)
        .ifPresent(
            instead -> notes.add(messages.text("invitee.instead-of", "name", instead.addressee())));
    return notes;
  }

  private InviteeRow.Mark mailed(DeliveryRow mail) {
    return switch (mail.state()) {
      case WAITING ->
          mail.attempts() == 0
              ? mark("queued", "grey", messages.text("mailing.queued.line"))
              : mark(
                  "trying",
                  "yellow",
                  messages.text(
                      "mailing.trying.line",
                      Map.of(
                          "report", mail.report(),
                          "when", mail.due().map(messages::when).orElse(""))));
      case CLAIMED -> mark("leaving", "grey", "");
      case SENT -> mark("sent", "blue", mail.settled().map(messages::when).orElse(""));
      case GIVEN_UP -> mark("given-up", "red", failed("mailing.given-up.line", mail));
      case RETURNED -> mark("returned", "red", failed("mailing.returned.line", mail));
    };
  }

  private String failed(String key, DeliveryRow mail) {
    return messages.text(key, "report", mail.report());
  }

  private InviteeRow.Mark mark(String state, String colour, String line) {
    return new InviteeRow.Mark(
        messages.text("mailing." + state), colour, line.isEmpty() ? List.of() : List.of(line));
  }

  private InviteeRow.Mark said(Invitation invitation, boolean shown) {
    List<String> lines = new ArrayList<>();
    if (shown) {
      invitation.answer().ifPresent(heard -> lines.addAll(lines(heard)));
      if (invitation.answer().flatMap(Heard::delegate).filter(d -> !isAsked(d)).isPresent()) {
        lines.add(messages.text("invitee.colleague-waits"));
      }
    }
    if (invitation.answer().isEmpty()) {
      invitation
          .earlierAnswer()
          .ifPresent(
              heard ->
                  lines.add(
                      messages.text(
                          "invitee.earlier." + heard.answer().name().toLowerCase(Locale.ROOT))));
    }
    return invitation
        .answer()
        .map(
            heard ->
                new InviteeRow.Mark(messages.name(heard.answer()), colour(heard.answer()), lines))
        .orElseGet(() -> new InviteeRow.Mark(messages.text("invitee.not-answered"), "grey", lines));
  }

  private List<String> lines(Heard heard) {
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.text(
            "invitee.answered", Map.of("when", heard.arrivedAt(), "channel", heard.channel())));
    heard
        .delegate()
        .ifPresent(
            colleague -> lines.add(messages.text("invitee.colleague", "name", colleague.name())));
    if (!heard.comment().isEmpty()) {
      lines.add(messages.text("invitee.comment", "comment", heard.comment()));
    }
    return lines;
  }

  private static String colour(Answer answer) {
    return switch (answer) {
      case ACCEPTED -> "green";
      case TENTATIVE -> "yellow";
      case DELEGATED -> "blue";
      case DECLINED -> "red";
    };
  }

  private List<Link> actions(Invitation invitation) {
    List<Link> actions = new ArrayList<>();
    if (!isLive(invitation)) {
      return actions;
    }
    String address = opened.at("invitations/" + invitation.id().value());
    String who = InviteeNames.who(invitation);
    if (mayArrange()) {
      actions.add(Link.to(address + "/answer", messages.text("invitee.they-told-me")).about(who));
      actions.add(Link.to(address + "/deputy", deputy(invitation)).about(who));
      actions.add(Link.to(address + "/take-off", messages.text("invitee.take-off")).about(who));
    } else if (InviteeNames.isOwn(invitation, reader)
        && Grants.allow(reader.roles(), Permission.REPLY_FOR_OWN_AGENCY)) {
      actions.add(
          Link.to(
                  address + "/answer",
                  messages.text(
                      invitation.answer().isEmpty() ? "invitee.answer" : "invitee.change-answer"))
              .about(who));
    }
    return actions;
  }

  private String deputy(Invitation invitation) {
    return invitation
        .answer()
        .flatMap(Heard::delegate)
        .filter(colleague -> !isAsked(colleague))
        .map(colleague -> messages.text("invitee.ask-colleague", "name", colleague.name()))
        .orElseGet(() -> messages.text("invitee.ask-deputy"));
  }

  private boolean isAsked(Reply.Delegate colleague) {
    return opened.meeting().invitations().stream()
        .filter(Invitation::isInvited)
        .flatMap(i -> i.address().stream())
        .anyMatch(address -> address.folded().equals(colleague.address().folded()));
  }

  private boolean isLive(Invitation invitation) {
    return invitation.isInvited()
        && opened.meeting().state() == MeetingState.SCHEDULED
        && !opened.isBegun(now);
  }

  private boolean mayArrange() {
    return Grants.allow(reader.roles(), Permission.ARRANGE_MEETING);
  }
}
