package org.quorate.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.quorate.child.ChildId;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Subject;
import org.quorate.kernel.Uuid7;
import org.quorate.outbox.Outbox;
import org.quorate.outbox.OutgoingMessage;
import org.quorate.plan.ending.EndingFacts;

/**
 * Puts one mail for each agency that is told what becomes of a plan, inside the transaction in
 * which it is told. A name that was typed is refused before anything is kept.
 */
@ApplicationScoped
public class NoticePost {
  private Outbox outbox;
  private FamilyNames names;
  private Messages messages;

  protected NoticePost() {}

  @Inject
  public NoticePost(Outbox outbox, FamilyNames names, Messages messages) {
    this.outbox = outbox;
    this.names = names;
    this.messages = messages;
  }

  void told(@Observes EndingFacts.AgencyTold fact) {
    refuseNames(fact.child(), fact.told().next());
    outbox.put(
        List.of(
            new OutgoingMessage(
                Uuid7.at(fact.at()),
                NoticeCarrier.NAME,
                fact.told().notice().toString(),
                fact.told().to().value(),
                new Subject(Subject.Kind.PLAN, fact.plan().value()),
                NoticeSnapshot.of(fact).json(),
                fact.at())));
  }

  private void refuseNames(ChildId child, String next) {
    if (next.isBlank()) {
      return;
    }
    new NameScanner(names.of(List.of(child)))
        .firstIn(next)
        .ifPresent(
            where -> {
              throw new Rejected(
                  MailProblem.NAME_IN_TEXT,
                  "next",
                  Map.of(
                      "field", messages.text("mail.field.next"),
                      "line", where.line(),
                      "word", where.word()));
            });
  }
}
