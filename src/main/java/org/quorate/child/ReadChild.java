package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.audit.Viewed;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Subject;

/**
 * Opens a child's file for somebody who has business with her; each reading is audited. Siblings
 * with whom the reader has no business stay closed.
 */
@ApplicationScoped
public class ReadChild {
  private final Guard guard;
  private final Children children;
  private final RecordedCircumstances circumstances;
  private final Involvements involvements;
  private final Deadlines deadlines;
  private final Event<Fact> facts;
  private final Clock clock;
  private final ZoneId zone;

  /** For CDI's proxy only. */
  protected ReadChild() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  public ReadChild(
      Guard guard,
      Children children,
      RecordedCircumstances circumstances,
      Involvements involvements,
      Deadlines deadlines,
      Event<Fact> facts,
      Clock clock,
      ZoneId zone) {
    this.guard = guard;
    this.children = children;
    this.circumstances = circumstances;
    this.involvements = involvements;
    this.deadlines = deadlines;
    this.facts = facts;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * A number of queries that does not grow with the family.
   *
   * @param page what is being shown, for the trail: {@code child}, {@code child.family}
   */
  @Transactional
  public ChildFile run(ChildId id, String page, Caller caller) {
    guard.require(caller, Permission.READ_CHILD, id.value());
    Child child =
        children.withIds(List.of(id)).stream()
            .findFirst()
            .orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    ChildFile file =
        new ChildFile(
            child,
            children.withIds(siblingsSeenBy(caller, child)),
            circumstances.of(id),
            involvements.of(id),
            deadlines.open(id),
            LocalDate.ofInstant(clock.instant(), zone));
    facts.fire(
        new Viewed(caller.actor(), clock.instant(), Set.of(Subject.child(id.value())), page));
    return file;
  }

  private List<ChildId> siblingsSeenBy(Caller caller, Child child) {
    Set<UUID> siblings =
        child.siblings().stream()
            .map(Sibling::other)
            .flatMap(Optional::stream)
            .map(ChildId::value)
            .collect(Collectors.toSet());
    return siblings.isEmpty()
        ? List.of()
        : guard.visible(caller, siblings).stream().map(ChildId::new).toList();
  }
}
