package org.quorate.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.audit.Viewed;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Subject;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.MeetingId;
import org.quorate.meeting.Meetings;
import org.quorate.outbox.JpaOutboxBoard;

/** Opens a mail as it was sent, from the bytes that were kept, its secrets hidden. */
@ApplicationScoped
public class OpenSentMail {
  private JpaOutboxBoard outbox;
  private Meetings meetings;
  private Guard guard;
  private Clock clock;
  private Event<Fact> facts;

  protected OpenSentMail() {}

  @Inject
  public OpenSentMail(
      JpaOutboxBoard outbox, Meetings meetings, Guard guard, Clock clock, Event<Fact> facts) {
    this.outbox = outbox;
    this.meetings = meetings;
    this.guard = guard;
    this.clock = clock;
    this.facts = facts;
  }

  /** Which one. */
  public record Request(UUID message) {}

  /** What the recipient saw. */
  public record AsSent(String to, String subject, String text, String calendar) {}

  @Transactional
  public AsSent run(Request request, Caller caller) {
    JpaOutboxBoard.SentRow sent =
        outbox.asSent(request.message()).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    Meeting meeting =
        meetings
            .find(new MeetingId(sent.about().id()))
            .orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    Set<Subject> about = new HashSet<>();
    about.add(new Subject(Subject.Kind.MESSAGE, request.message()));
    meeting
        .children()
        .forEach(
            child -> {
              guard.require(caller, Permission.READ_MEETING, child.value());
              about.add(Subject.child(child.value()));
            });
    facts.fire(
        new Viewed(
            caller.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS), about, "sent-mail"));
    return opened(sent.recipient(), sent.bytes());
  }

  static AsSent opened(String recipient, byte[] bytes) {
    return new AsSent(
        recipient,
        MailReader.subject(bytes),
        Redaction.hide(MailReader.first(bytes, "text/plain").orElse("")),
        Redaction.hideInCalendar(MailReader.first(bytes, "text/calendar").orElse("")));
  }
}
