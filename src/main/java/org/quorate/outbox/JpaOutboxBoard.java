package org.quorate.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.kernel.Subject;

/** What became of the messages about something, for the delivery column of its page. */
@ApplicationScoped
public class JpaOutboxBoard {
  @PersistenceContext private EntityManager em;

  /**
   * One message.
   *
   * @param lane an invitation's identifier, for invitations
   * @param attempts how often it was tried
   * @param due when it will be tried next; empty once settled
   * @param settled when it was sent, given up or returned
   * @param report what the other side said last; empty before the first attempt
   */
  public record DeliveryRow(
      UUID message,
      String lane,
      String recipient,
      MessageState state,
      int attempts,
      Optional<Instant> due,
      Optional<Instant> settled,
      String report) {
    /** Somebody has to do something: no mail will reach this person by itself. */
    public boolean isDead() {
      return state == MessageState.GIVEN_UP || state == MessageState.RETURNED;
    }
  }

  /** One attempt to send a message. */
  public record AttemptRow(Instant at, String outcome, String report) {}

  /** A message as it went over the wire. */
  public record SentRow(Subject about, String recipient, byte[] bytes) {}

  /** Everybody to whom something was sent, by address. */
  public List<String> recipients() {
    return em.createQuery(
            "select distinct m.recipient from OutgoingMessage m where m.state = :sent"
                + " order by m.recipient",
            String.class)
        .setParameter("sent", MessageState.SENT)
        .getResultList();
  }

  /** Every message about it, oldest first. */
  public List<DeliveryRow> about(UUID subject) {
    return em
        .createQuery(
            "select m from OutgoingMessage m where m.aboutId = :about order by m.id",
            OutgoingMessage.class)
        .setParameter("about", subject)
        .getResultList()
        .stream()
        .map(JpaOutboxBoard::row)
        .toList();
  }

  /** The newest message of each lane: how each invitee's last mail fared. */
  public Map<String, DeliveryRow> newestByLane(UUID subject) {
    Map<String, DeliveryRow> newest = new LinkedHashMap<>();
    about(subject).forEach(row -> newest.put(row.lane(), row));
    return newest;
  }

  /** Every attempt at one message, oldest first. */
  public List<AttemptRow> attempts(UUID message) {
    return em
        .createQuery(
            "select a from DeliveryAttempt a where a.message = :message order by a.madeAt",
            DeliveryAttempt.class)
        .setParameter("message", message)
        .getResultList()
        .stream()
        .map(attempt -> new AttemptRow(attempt.madeAt(), attempt.outcome(), attempt.report()))
        .toList();
  }

  /** The bytes of a message that has been sent. */
  public Optional<SentRow> asSent(UUID message) {
    return Optional.ofNullable(em.find(SentCopy.class, message))
        .map(
            copy -> {
              OutgoingMessage sent = em.find(OutgoingMessage.class, message);
              return new SentRow(sent.about(), sent.recipient(), copy.content());
            });
  }

  private static DeliveryRow row(OutgoingMessage message) {
    return new DeliveryRow(
        message.id(),
        message.lane(),
        message.recipient(),
        message.state(),
        message.attempts(),
        message.dueAt(),
        message.settledAt(),
        message.lastReport());
  }
}
