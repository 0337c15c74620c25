package org.quorate.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.Fact;

/** The outbox in the database; any number of nodes may claim from it at once. */
@ApplicationScoped
public class JpaOutbox implements Outbox {
  /**
   * Rows held by another node's claim are skipped, not waited for. An earlier message of the same
   * lane that has not been settled keeps the later one back. The index gives the order: a sort
   * would lock every due row before the limit could bite, and leave other couriers nothing.
   */
  private static final String DUE =
      """
      select m.* from outgoing_message m force index (outgoing_message_due)
      where m.due_at <= ?1
        and not exists (select 1 from outgoing_message e
          where e.lane = m.lane and e.position < m.position and e.state in ('WAITING', 'CLAIMED'))
      order by m.due_at limit ?2 for update skip locked""";

  @PersistenceContext private EntityManager em;

  private Event<Filled> filled;
  private Event<Fact> facts;

  protected JpaOutbox() {}

  @Inject
  public JpaOutbox(Event<Filled> filled, Event<Fact> facts) {
    this.filled = filled;
    this.facts = facts;
  }

  /**
   * The database numbers the messages as they are written, and the persistence context writes what
   * waits in no order of its own: so nothing of a lane may wait together with its successor.
   */
  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void put(List<OutgoingMessage> messages) {
    if (messages.isEmpty()) {
      return;
    }
    Set<String> lanes = new HashSet<>();
    for (OutgoingMessage message : messages) {
      if (!lanes.add(message.lane())) {
        em.flush();
      }
      em.persist(message);
    }
    em.flush();
    filled.fire(new Filled(messages.size()));
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<OutgoingMessage> claim(int most, Instant lease, Instant now) {
    @SuppressWarnings("unchecked")
    List<OutgoingMessage> due =
        em.createNativeQuery(DUE, OutgoingMessage.class)
            .setParameter(1, Timestamp.from(now))
            .setParameter(2, most)
            .getResultList();
    due.forEach(message -> message.claim(lease));
    return due;
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void settle(
      Map<UUID, Delivery> deliveries, Instant lease, RetryLadder ladder, Instant now) {
    Set<UUID> kept = new HashSet<>(copiesAmong(deliveries.keySet()));
    for (OutgoingMessage message : withIds(deliveries.keySet())) {
      Delivery delivery = deliveries.get(message.id());
      em.persist(new DeliveryAttempt(message.id(), delivery, now));
      if (delivery instanceof Delivery.Sent sent && !kept.contains(message.id())) {
        em.persist(new SentCopy(message.id(), sent.bytes()));
      }
      if (message.heldUnder(lease)) {
        message.settle(delivery, ladder, now).ifPresent(facts::fire);
      }
    }
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void release(List<UUID> messages, Instant lease, Instant due) {
    for (OutgoingMessage message : withIds(messages)) {
      if (message.heldUnder(lease)) {
        message.release(due);
      }
    }
  }

  @Override
  @Transactional
  public boolean cameBack(UUID message, String report, Instant now) {
    OutgoingMessage sent = em.find(OutgoingMessage.class, message);
    if (sent == null) {
      return false;
    }
    facts.fire(sent.cameBack(report, now));
    return true;
  }

  @Override
  public Optional<UUID> newestOf(String lane) {
    List<?> newest =
        em.createNativeQuery(
                "select m.* from outgoing_message m where m.lane = ?1 order by m.position desc"
                    + " limit 1",
                OutgoingMessage.class)
            .setParameter(1, lane)
            .getResultList();
    return newest.stream().map(OutgoingMessage.class::cast).map(OutgoingMessage::id).findFirst();
  }

  @Override
  public boolean isBusy(String lane, Instant since) {
    return em.createQuery(
                "select count(m) from OutgoingMessage m where m.lane = :lane"
                    + " and (m.settledAt is null or m.settledAt > :since)",
                Long.class)
            .setParameter("lane", lane)
            .setParameter("since", since)
            .getSingleResult()
        > 0;
  }

  private List<OutgoingMessage> withIds(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select m from OutgoingMessage m where m.id in :ids", OutgoingMessage.class)
            .setParameter("ids", new ArrayList<>(ids))
            .getResultList();
  }

  /** Copies that exist already: of messages sent before, whose settling was lost. */
  private List<UUID> copiesAmong(Collection<UUID> ids) {
    return em.createQuery("select c.message from SentCopy c where c.message in :ids", UUID.class)
        .setParameter("ids", new ArrayList<>(ids))
        .getResultList();
  }
}
