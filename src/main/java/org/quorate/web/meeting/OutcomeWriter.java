package org.quorate.web.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.child.ChildId;
import org.quorate.kernel.Messages;
import org.quorate.meeting.AgreedAction;
import org.quorate.meeting.Decision;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.InvitationId;
import org.quorate.meeting.Minutes;

/** Says what a meeting came to. */
final class OutcomeWriter {
  private final Messages messages;
  private final Opened opened;

  OutcomeWriter(Messages messages, Opened opened) {
    this.messages = messages;
    this.opened = opened;
  }

  Outcome outcome(Minutes minutes) {
    return new Outcome(
        opened.children().values().stream()
            .filter(about -> opened.meeting().children().contains(about.id()))
            .map(about -> decided(about, minutes))
            .toList(),
        minutes.actions().stream().map(this::promise).toList(),
        minutes.dissents().stream()
            .map(
                dissent ->
                    messages.text(
                        "outcome.dissent",
                        Map.of("who", name(dissent.invitation()), "words", dissent.words())))
            .toList(),
        minutes.summary(),
        messages.text(
            "outcome.by", Map.of("name", minutes.concludedBy(), "when", minutes.concludedAt())));
  }

  private Outcome.Decided decided(About about, Minutes minutes) {
    return new Outcome.Decided(about.named(), sentences(about.id(), minutes.decisions()));
  }

  private List<String> sentences(ChildId child, List<Decision> decisions) {
    return decisions.stream()
        .filter(decision -> decision.child().equals(child))
        .map(this::sentence)
        .toList();
  }

  private String sentence(Decision decision) {
    String kind = messages.name(decision.kind()) + ".";
    String reason = decision.reason().isEmpty() ? "" : " " + decision.reason();
    return kind
        + reason
        + decision
            .decidedBy()
            .map(who -> " " + messages.text("outcome.decided-by", "name", name(who)))
            .orElse("");
  }

  private Outcome.Promise promise(AgreedAction action) {
    return new Outcome.Promise(
        action.what(),
        action.ownerName().isEmpty()
            ? action.owner().map(this::name).orElse("")
            : action.ownerName(),
        messages.date(action.due()));
  }

  private String name(InvitationId which) {
    Optional<Invitation> invitation = opened.meeting().invitation(which);
    return invitation
        .map(
            i ->
                i.attendedBy().isEmpty()
                    ? i.addressee()
                    : i.attendedBy() + ", " + InviteeNames.who(i))
        .orElse("");
  }
}
