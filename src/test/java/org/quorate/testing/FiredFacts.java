package org.quorate.testing;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.quorate.kernel.Fact;

/** Where use cases fire their facts in tests: it remembers them in order. */
public final class FiredFacts implements Event<Fact> {
  private final List<Fact> fired = new ArrayList<>();

  /** All facts so far, oldest first. */
  public List<Fact> all() {
    return List.copyOf(fired);
  }

  /** Their names, as the trail would hold them: {@code Agency.Registered}. */
  public List<String> names() {
    return fired.stream().map(Fact::what).toList();
  }

  @Override
  public void fire(Fact fact) {
    fired.add(fact);
  }

  @Override
  public <U extends Fact> CompletionStage<U> fireAsync(U fact) {
    fire(fact);
    return CompletableFuture.completedFuture(fact);
  }

  @Override
  public <U extends Fact> CompletionStage<U> fireAsync(U fact, NotificationOptions options) {
    return fireAsync(fact);
  }

  @Override
  public Event<Fact> select(Annotation... qualifiers) {
    return this;
  }

  @Override
  public <U extends Fact> Event<U> select(Class<U> type, Annotation... qualifiers) {
    throw new IllegalStateException("no use case selects");
  }

  @Override
  public <U extends Fact> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
    throw new IllegalStateException("no use case selects");
  }
}
