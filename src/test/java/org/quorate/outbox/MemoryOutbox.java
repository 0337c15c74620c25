package org.quorate.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** {@link Outbox} for tests without a database. */
public final class MemoryOutbox implements Outbox {
  private final List<OutgoingMessage> messages = new ArrayList<>();
  private final List<DeliveryAttempt> attempts = new ArrayList<>();
  private final List<OutgoingMessage.GivenUp> givenUp = new ArrayList<>();

  public List<OutgoingMessage> messages() {
    return List.copyOf(messages);
  }

  public List<DeliveryAttempt> attempts() {
    return List.copyOf(attempts);
  }

  public List<OutgoingMessage.GivenUp> givenUp() {
    return List.copyOf(givenUp);
  }

  @Override
  public void put(List<OutgoingMessage> more) {
    messages.addAll(more);
  }

  @Override
  public List<OutgoingMessage> claim(int most, Instant lease, Instant now) {
    Set<String> busy = new HashSet<>();
    List<OutgoingMessage> claimed = new ArrayList<>();
    for (OutgoingMessage message : messages) {
      boolean open = message.settledAt().isEmpty();
      boolean due = message.dueAt().filter(at -> !at.isAfter(now)).isPresent();
      if (open && busy.add(message.lane()) && due && claimed.size() < most) {
        claimed.add(message);
      }
    }
    claimed.forEach(message -> message.claim(lease));
    return claimed;
  }

  @Override
  public void settle(
      Map<UUID, Delivery> deliveries, Instant lease, RetryLadder ladder, Instant now) {
    deliveries.forEach(
        (id, delivery) -> {
          attempts.add(new DeliveryAttempt(id, delivery, now));
          OutgoingMessage message = find(id).orElseThrow();
          if (message.heldUnder(lease)) {
            message.settle(delivery, ladder, now).ifPresent(givenUp::add);
          }
        });
  }

  @Override
  public void release(List<UUID> ids, Instant lease, Instant due) {
    ids.forEach(id -> find(id).orElseThrow().release(due));
  }

  @Override
  public boolean cameBack(UUID id, String report, Instant now) {
    Optional<OutgoingMessage> message = find(id);
    message.ifPresent(sent -> sent.cameBack(report, now));
    return message.isPresent();
  }

  @Override
  public Optional<UUID> newestOf(String lane) {
    return messages.reversed().stream()
        .filter(message -> message.lane().equals(lane))
        .map(OutgoingMessage::id)
        .findFirst();
  }

  @Override
  public boolean isBusy(String lane, Instant since) {
    return messages.stream()
        .filter(message -> message.lane().equals(lane))
        .anyMatch(message -> message.settledAt().map(at -> at.isAfter(since)).orElse(true));
  }

  private Optional<OutgoingMessage> find(UUID id) {
    return messages.stream().filter(message -> message.id().equals(id)).findFirst();
  }
}
