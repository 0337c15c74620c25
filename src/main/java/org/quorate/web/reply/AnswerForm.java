package org.quorate.web.reply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.Answer;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.RecordReply;
import org.quorate.meeting.Reply;
import org.quorate.web.Form;

/** "Can you come?", as the reply page asks it and the pages of those who are signed in. */
public final class AnswerForm {
  private AnswerForm() {}

  /** The answer as it was given; throws every fault at once. */
  public static RecordReply.Request understood(
      Invitation invitation, Form form, Reply.Channel channel, Reply.Trust trust, Instant now) {
    List<Rejected.Fault> faults = new ArrayList<>();
    Optional<Answer> answer =
        Set.of(Answer.values()).stream()
            .filter(a -> a.name().equals(form.text("answer")))
            .findFirst();
    if (answer.isEmpty()) {
      faults.add(new Rejected.Fault(ReplyProblem.NO_ANSWER, "answer", Map.of()));
    }
    Optional<Reply.Delegate> colleague = Optional.empty();
    if (answer.filter(a -> a == Answer.DELEGATED).isPresent()) {
      colleague = colleague(form, faults);
    }
    if (answer.filter(a -> a == Answer.DECLINED).isPresent() && form.text("reason").isEmpty()) {
      faults.add(new Rejected.Fault(ReplyProblem.NO_REASON, "reason", Map.of()));
    }
    if (!faults.isEmpty()) {
      throw new Rejected(faults);
    }
    String said = form.text(answer.get() == Answer.DECLINED ? "reason" : "comment");
    return new RecordReply.Request(
        invitation.code(),
        answer.get(),
        said,
        colleague,
        invitation.meeting().sequence(),
        now,
        channel,
        trust,
        Optional.empty());
  }

  private static Optional<Reply.Delegate> colleague(Form form, List<Rejected.Fault> faults) {
    String name = form.text("colleague-name");
    Optional<EmailAddress> address = EmailAddress.in(form.text("colleague-address"));
    if (name.isEmpty()) {
      faults.add(new Rejected.Fault(ReplyProblem.NO_COLLEAGUE_NAME, "colleague-name", Map.of()));
    }
    if (address.isEmpty()) {
      faults.add(
          new Rejected.Fault(ReplyProblem.NO_COLLEAGUE_ADDRESS, "colleague-address", Map.of()));
    }
    return address.map(a -> new Reply.Delegate(name, a));
  }
}
