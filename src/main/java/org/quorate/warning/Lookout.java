package org.quorate.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.quorate.audit.Viewed;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Subject;

/** Hears every fact about a child and has the child judged again. */
@ApplicationScoped
public class Lookout {
  private final Watches watches;

  /** For CDI's proxy only. */
  protected Lookout() {
    this(null);
  }

  @Inject
  public Lookout(Watches watches) {
    this.watches = watches;
  }

  /** What the sweep itself finds changes nothing about the child; nor does looking at a record. */
  public void hear(@Observes Fact fact) {
    if (fact instanceof Warning.Happened || fact instanceof Viewed) {
      return;
    }
    List<UUID> children =
        fact.about().stream()
            .filter(subject -> subject.kind() == Subject.Kind.CHILD)
            .map(Subject::id)
            .sorted()
            .toList();
    watches.lookNow(children, fact.at());
  }
}
