package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.Spelling;
import org.quorate.audit.Viewed;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Subject;

/**
 * Finds a child by reference, by any number, or by a name that may be misspelt. Who may look among
 * all children of the authority learns that a child is known and with which team; the record opens
 * only for those who have business with her. Whoever else searches, searches among their own. Every
 * line shown is audited.
 */
@ApplicationScoped
public class FindChild {
  /** As many as a person reads; with more, a fuller name is the better way. */
  public static final int SHOWN = 20;

  /** So many candidates are ranked. */
  private static final int RANKED = 200;

  private final Guard guard;
  private final ChildIndex index;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected FindChild() {
    this(null, null, null, null);
  }

  @Inject
  public FindChild(Guard guard, ChildIndex index, Event<Fact> facts, Clock clock) {
    this.guard = guard;
    this.index = index;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * Those found, the likeliest first.
   *
   * @param more there were more than are shown
   */
  public record Answer(List<FoundChild> found, boolean more) {}

  @Transactional
  public Answer run(String text, Caller caller) {
    boolean amongAll = guard.allows(caller, Permission.FIND_CHILD);
    if (!amongAll) {
      guard.require(caller, Permission.READ_CHILD);
    }
    List<FoundChild> likely =
        byNumber(text).filter(l -> !l.isEmpty()).orElseGet(() -> byName(text));
    Set<UUID> visible =
        guard.visible(caller, likely.stream().map(FoundChild::id).collect(Collectors.toSet()));
    List<FoundChild> allowed =
        likely.stream()
            .filter(child -> amongAll || visible.contains(child.id()))
            .map(child -> child.openFor(visible.contains(child.id())))
            .toList();
    List<FoundChild> shown = allowed.stream().limit(SHOWN).toList();
    if (!shown.isEmpty()) {
      facts.fire(
          new Viewed(
              caller.actor(),
              clock.instant(),
              shown.stream().map(c -> Subject.child(c.id())).collect(Collectors.toSet()),
              "child.find"));
    }
    return new Answer(shown, allowed.size() > shown.size());
  }

  private Optional<List<FoundChild>> byNumber(String text) {
    return ChildReference.in(text)
        .map(ChildReference::value)
        .map(index::withNumber)
        .filter(found -> !found.isEmpty())
        .or(
            () ->
                NhsNumber.in(text)
                    .map(NhsNumber::digits)
                    .or(() -> Upn.in(text).map(Upn::value))
                    .or(() -> LaChildId.in(text).map(LaChildId::value))
                    .map(index::withNumber));
  }

  private List<FoundChild> byName(String text) {
    NameKeys asked = NameKeys.typed(text);
    List<String> beginnings = asked.words().stream().map(Spelling::beginning).toList();
    Likeness likeness = new Likeness(asked);
    return index.sharing(asked.keys(), beginnings, RANKED).stream()
        .filter(likeness::isNear)
        .sorted(Comparator.comparing(likeness::distance).thenComparing(c -> c.name().full()))
        .toList();
  }
}
