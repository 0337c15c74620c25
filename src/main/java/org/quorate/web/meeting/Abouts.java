package org.quorate.web.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.audit.Viewed;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.Children;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Subject;

/** Looks up what children are called, for a reader who may know; the reading is audited. */
@ApplicationScoped
public class Abouts {
  private final Children children;
  private final Guard guard;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected Abouts() {
    this(null, null, null, null);
  }

  @Inject
  public Abouts(Children children, Guard guard, Event<Fact> facts, Clock clock) {
    this.children = children;
    this.guard = guard;
    this.facts = facts;
    this.clock = clock;
  }

  /** Those of the children whom the caller may know of, the eldest first. */
  @Transactional
  public Map<ChildId, About> run(Collection<ChildId> ids, String page, Caller caller) {
    Set<ChildId> visible =
        guard.visible(caller, ids.stream().map(ChildId::value).collect(Collectors.toSet())).stream()
            .map(ChildId::new)
            .collect(Collectors.toSet());
    Map<ChildId, About> abouts = new LinkedHashMap<>();
    children.withIds(visible).stream()
        .sorted(Comparator.comparing(Abouts::birthday).thenComparing(c -> about(c).firstName()))
        .forEach(child -> abouts.put(child.id(), about(child)));
    if (!abouts.isEmpty()) {
      Set<Subject> seen =
          abouts.keySet().stream().map(id -> Subject.child(id.value())).collect(Collectors.toSet());
      facts.fire(new Viewed(caller.actor(), clock.instant(), seen, page));
    }
    return abouts;
  }

  private static LocalDate birthday(Child child) {
    return child.birth().born().or(child.birth()::expected).orElse(LocalDate.MAX);
  }

  public static About about(Child child) {
    String first = child.knownAs().isEmpty() ? child.name().given() : child.knownAs();
    return new About(child.id(), first, child.reference().value());
  }

  /** "Mia", "Mia and Leo", "Mia, Leo and Zoe". */
  public static String together(List<String> names, String and) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1))
        + " "
        + and
        + " "
        + names.getLast();
  }
}
