package org.quorate.itip;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quorate.kernel.EmailAddress;

/**
 * What could be read of one event in something that arrived: usually a REPLY, perhaps a COUNTER or
 * REFRESH. What it means, and whether to believe it, the mail room judges.
 *
 * @param method as the object says; empty where it does not
 * @param uid which meeting it speaks of; empty where it does not say
 * @param occurrence RECURRENCE-ID as written; empty for the meeting as a whole
 * @param sequence the organiser's number that is answered; 0 where it is not said
 * @param stamp when the answer was given
 * @param organiser whom it is addressed to; Exchange Online leaves it out
 * @param attendees who answers: usually one, two when somebody delegates
 * @param comment what the person wrote, from COMMENT or Google's parameter; empty where nothing
 * @param proposed the other time that a COUNTER proposes
 */
public record ReadReply(
    Optional<Method> method,
    String uid,
    String occurrence,
    int sequence,
    Optional<Instant> stamp,
    Optional<EmailAddress> organiser,
    List<Attendee> attendees,
    String comment,
    Optional<ProposedTime> proposed) {
  public ReadReply {
    attendees = List.copyOf(attendees);
  }

  /** The one who answers: the first who is not merely named as somebody's delegate. */
  public Optional<Attendee> answering() {
    Optional<Attendee> own =
        attendees.stream()
            .filter(attendee -> attendee.delegatedFrom().isEmpty() && attendee.hasAnswered())
            .findFirst();
    return own.isPresent() ? own : attendees.stream().findFirst();
  }

  /** The same under the method that the mail's part names, where the object itself names none. */
  public ReadReply with(Optional<Method> named) {
    return new ReadReply(
        named, uid, occurrence, sequence, stamp, organiser, attendees, comment, proposed);
  }

  /** An attendee's calendar asks to be told again (RFC 5546 section 3.2.6). */
  public boolean isRefresh() {
    return method.filter(given -> given == Method.REFRESH).isPresent();
  }

  /** Whether the other says the same thing of the same event: a mail often holds it twice. */
  boolean repeats(ReadReply other) {
    return uid.equals(other.uid)
        && occurrence.equals(other.occurrence)
        && sequence == other.sequence
        && stamp.equals(other.stamp)
        && attendees.equals(other.attendees);
  }

  /**
   * One ATTENDEE line.
   *
   * @param address empty where it is no mail address
   * @param delegatedTo who comes instead
   * @param delegatedFrom for whom this person comes
   */
  public record Attendee(
      Optional<EmailAddress> address,
      String name,
      ParticipationStatus status,
      Optional<EmailAddress> delegatedTo,
      Optional<EmailAddress> delegatedFrom) {
    boolean hasAnswered() {
      return status != ParticipationStatus.NEEDS_ACTION && status != ParticipationStatus.UNKNOWN;
    }
  }
}
