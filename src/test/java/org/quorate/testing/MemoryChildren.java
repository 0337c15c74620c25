package org.quorate.testing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.ChildReference;
import org.quorate.child.Children;
import org.quorate.child.Identifiers;
import org.quorate.kernel.PersonName;

/** {@link Children} kept in memory, for tests without a database. */
public final class MemoryChildren implements Children {
  private final Map<ChildId, Child> kept = new LinkedHashMap<>();

  public static MemoryChildren holding(Child... children) {
    MemoryChildren memory = new MemoryChildren();
    List.of(children).forEach(memory::store);
    return memory;
  }

  @Override
  public Optional<Child> find(ChildId id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public Optional<Child> find(ChildReference reference) {
    return kept.values().stream().filter(c -> c.reference().equals(reference)).findFirst();
  }

  @Override
  public List<Child> withIds(Collection<ChildId> ids) {
    return kept.values().stream().filter(c -> ids.contains(c.id())).toList();
  }

  @Override
  public boolean isTaken(ChildReference reference) {
    return find(reference).isPresent();
  }

  @Override
  public List<ChildId> withSameNumber(Identifiers wanted) {
    return kept.values().stream()
        .filter(
            c ->
                isSame(c.identifiers().nhsNumber(), wanted.nhsNumber())
                    || isSame(c.identifiers().upn(), wanted.upn())
                    || isSame(c.identifiers().laChildId(), wanted.laChildId()))
        .map(Child::id)
        .toList();
  }

  @Override
  public List<ChildId> perhapsSame(PersonName name, LocalDate day) {
    return kept.values().stream()
        .filter(c -> c.birth().born().or(c.birth()::expected).filter(day::equals).isPresent())
        .filter(c -> c.name().full().equalsIgnoreCase(name.full()))
        .map(Child::id)
        .toList();
  }

  @Override
  public void store(Child child) {
    kept.put(child.id(), child);
  }

  private static boolean isSame(Optional<?> one, Optional<?> two) {
    return one.isPresent() && one.equals(two);
  }
}
