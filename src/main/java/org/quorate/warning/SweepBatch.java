package org.quorate.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.quorate.child.ChildId;
import org.quorate.kernel.Fact;
import org.quorate.rulebook.Rulebook;
import org.quorate.warning.finding.Finding;
import org.quorate.warning.finding.Findings;
import org.quorate.warning.finding.Judgement;
import org.quorate.warning.loading.Pictures;

/**
 * Judges some of the children that are due, in one transaction: raises what is new, follows what
 * has become more or less severe, clears what is gone, and notes when to look again. Whatever ends
 * it half-way leaves everything as it was.
 */
@ApplicationScoped
public class SweepBatch {
  /** One transaction's worth: whoever records a fact about one of them waits for it to end. */
  static final int SIZE = 50;

  private static final Duration AFTER_A_FAILURE = Duration.ofHours(1);
  private static final Logger LOG = Logger.getLogger(SweepBatch.class.getName());

  private final Watches watches;
  private final Pictures pictures;
  private final Warnings warnings;
  private final Rulebook rulebook;
  private final Clock clock;
  private final Event<Fact> facts;

  /** For CDI's proxy only. */
  protected SweepBatch() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public SweepBatch(
      Watches watches,
      Pictures pictures,
      Warnings warnings,
      Rulebook rulebook,
      Clock clock,
      Event<Fact> facts) {
    this.watches = watches;
    this.pictures = pictures;
    this.warnings = warnings;
    this.rulebook = rulebook;
    this.clock = clock;
    this.facts = facts;
  }

  /** Returns how many children were judged. */
  @Transactional
  public int run() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<Watch> due = watches.claim(now, SIZE);
    if (due.isEmpty()) {
      return 0;
    }
    List<ChildId> children = due.stream().map(Watch::child).toList();
    Map<ChildId, Pictures.Loaded> loaded = pictures.of(children, now);
    Map<ChildId, List<Warning>> standing = warnings.standing(children);
    for (Watch watch : due) {
      look(watch, loaded.get(watch.child()), standing.getOrDefault(watch.child(), List.of()), now);
    }
    return due.size();
  }

  private void look(Watch watch, Pictures.Loaded loaded, List<Warning> standing, Instant now) {
    Judgement judgement;
    try {
      judgement = Findings.in(loaded.picture(), rulebook, now);
    } catch (RuntimeException broken) {
      LOG.log(Level.SEVERE, "The case " + watch.child() + " could not be judged", broken);
      watch.lookAgain(now.plus(AFTER_A_FAILURE));
      return;
    }
    Map<String, Warning> gone = new LinkedHashMap<>();
    standing.forEach(warning -> gone.put(warning.key(), warning));
    for (Finding finding : judgement.findings()) {
      Warning known = gone.remove(Warning.key(finding));
      if (known == null) {
        Warning raised = Warning.of(watch.child(), finding, now);
        warnings.store(raised);
        facts.fire(raised.raised());
      } else {
        known.follow(finding, now).ifPresent(facts::fire);
      }
    }
    gone.values().forEach(warning -> facts.fire(warning.clear(now)));
    watch.looked(
        judgement.unjudged(),
        Stream.concat(judgement.next().stream(), loaded.agesAt().stream())
            .min(Comparator.naturalOrder()),
        now);
  }
}
