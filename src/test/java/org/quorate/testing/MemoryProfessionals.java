package org.quorate.testing;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.agency.AgencyId;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;
import org.quorate.kernel.EmailAddress;

/** {@link Professionals} kept in memory, for tests without a database. */
public final class MemoryProfessionals implements Professionals {
  private static final Comparator<Professional> BY_NAME =
      Comparator.comparing((Professional p) -> p.name().family(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(p -> p.name().given(), String.CASE_INSENSITIVE_ORDER);

  private final Map<ProfessionalId, Professional> kept = new LinkedHashMap<>();

  public static MemoryProfessionals holding(Collection<Professional> professionals) {
    MemoryProfessionals memory = new MemoryProfessionals();
    professionals.forEach(memory::store);
    return memory;
  }

  @Override
  public Optional<Professional> find(ProfessionalId id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public List<Professional> withIds(Collection<ProfessionalId> ids) {
    return kept.values().stream().filter(p -> ids.contains(p.id())).sorted(BY_NAME).toList();
  }

  @Override
  public List<Professional> of(AgencyId agency) {
    return kept.values().stream()
        .filter(p -> p.active() && p.agency().equals(agency))
        .sorted(BY_NAME)
        .toList();
  }

  @Override
  public List<Professional> withAddress(EmailAddress address) {
    return kept.values().stream()
        .filter(p -> p.isReachedAt(address))
        .sorted(Professionals.nearestFirst(address))
        .toList();
  }

  @Override
  public List<Professional> deputisedBy(ProfessionalId deputy) {
    return kept.values().stream()
        .filter(p -> p.active() && p.deputy().equals(Optional.of(deputy)))
        .sorted(BY_NAME)
        .toList();
  }

  @Override
  public List<Professional> allActive() {
    return kept.values().stream().filter(Professional::active).sorted(BY_NAME).toList();
  }

  @Override
  public void storeAll(Collection<Professional> professionals) {
    professionals.forEach(professional -> kept.put(professional.id(), professional));
  }
}
