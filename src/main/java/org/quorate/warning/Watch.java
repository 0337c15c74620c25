package org.quorate.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.child.ChildId;
import org.quorate.warning.finding.Unjudged;

/** When a child is to be judged next. */
@Entity
@Table(name = "watch")
public class Watch {
  @Id private UUID child;
  @Version private long version;

  @Column(name = "look_at")
  private Instant lookAt;

  @Column(name = "looked_at")
  private Instant lookedAt;

  private String unjudged;

  protected Watch() {}

  public ChildId child() {
    return new ChildId(child);
  }

  /** Empty where nothing can change by the mere passing of time. */
  public Optional<Instant> lookAt() {
    return Optional.ofNullable(lookAt);
  }

  public Optional<Instant> lookedAt() {
    return Optional.ofNullable(lookedAt);
  }

  /** Rules that could not be judged, each as {@code INV-15 POST}. */
  public List<String> unjudged() {
    return unjudged.isEmpty() ? List.of() : List.of(unjudged.split(","));
  }

  void looked(List<Unjudged> lacking, Optional<Instant> next, Instant now) {
    lookedAt = now;
    lookAt = next.orElse(null);
    unjudged =
        lacking.stream()
            .map(one -> one.kind().id() + " " + one.missing())
            .collect(Collectors.joining(","));
  }

  /** The look failed; the others are not held up by it. */
  void lookAgain(Instant later) {
    lookAt = later;
  }
}
