package org.quorate.testing;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.rulebook.Sector;

/** {@link Agencies} kept in memory, for tests without a database. */
public final class MemoryAgencies implements Agencies {
  private static final Comparator<Agency> BY_NAME =
      Comparator.comparing(Agency::name, String.CASE_INSENSITIVE_ORDER);

  private final Map<AgencyId, Agency> kept = new LinkedHashMap<>();

  public static MemoryAgencies holding(Collection<Agency> agencies) {
    MemoryAgencies memory = new MemoryAgencies();
    agencies.forEach(memory::store);
    return memory;
  }

  @Override
  public Optional<Agency> find(AgencyId id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public List<Agency> withIds(Collection<AgencyId> ids) {
    return kept.values().stream().filter(a -> ids.contains(a.id())).sorted(BY_NAME).toList();
  }

  @Override
  public List<Agency> ofKind(Sector kind, String area) {
    return kept.values().stream()
        .filter(a -> a.active() && a.kind() == kind)
        .filter(a -> area.isEmpty() || a.area().isEmpty() || a.area().equalsIgnoreCase(area))
        .sorted(Comparator.comparing((Agency a) -> a.area().isEmpty()).thenComparing(BY_NAME))
        .toList();
  }

  @Override
  public Optional<Agency> named(String name, String area) {
    return kept.values().stream()
        .filter(a -> a.name().equalsIgnoreCase(name) && a.area().equalsIgnoreCase(area))
        .findFirst();
  }

  @Override
  public List<Agency> all() {
    return kept.values().stream().sorted(BY_NAME).toList();
  }

  @Override
  public void storeAll(Collection<Agency> agencies) {
    agencies.forEach(agency -> kept.put(agency.id(), agency));
  }
}
