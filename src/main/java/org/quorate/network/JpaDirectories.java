package org.quorate.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;
import org.quorate.rulebook.Sector;

/** {@link Directories} in the database: agencies in one query, people in two, deputies in one. */
@ApplicationScoped
public class JpaDirectories implements Directories {
  @PersistenceContext(unitName = "quorate")
  private EntityManager entities;

  private Professionals professionals;

  protected JpaDirectories() {}

  @Inject
  public JpaDirectories(Professionals professionals) {
    this.professionals = professionals;
  }

  @Override
  public Directory read(Set<AgencyId> agencies, Set<ProfessionalId> people, Set<Sector> kinds) {
    Map<ProfessionalId, Professional> known = new HashMap<>();
    professionals.withIds(people).forEach(p -> known.put(p.id(), p));
    Set<ProfessionalId> deputies =
        known.values().stream()
            .filter(p -> !p.active())
            .flatMap(p -> p.deputy().stream())
            .collect(Collectors.toSet());
    professionals.withIds(deputies).forEach(p -> known.put(p.id(), p));
    seated(kinds).forEach(p -> known.put(p.id(), p));
    Set<AgencyId> theirs =
        known.values().stream().map(Professional::agency).collect(Collectors.toSet());
    theirs.addAll(agencies);
    List<Agency> found = agencies(theirs, kinds);
    return new Directory(
        found.stream().collect(Collectors.toMap(Agency::id, Function.identity())),
        known,
        found.stream()
            .filter(Agency::active)
            .filter(a -> kinds.contains(a.kind()))
            .collect(Collectors.groupingBy(Agency::kind)));
  }

  private List<Professional> seated(Set<Sector> kinds) {
    Set<Sector> personal =
        kinds.stream().filter(Seating.PERSONAL::contains).collect(Collectors.toSet());
    return personal.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select p from Professional p where p.active = true and p.sector in :kinds",
                Professional.class)
            .setParameter("kinds", personal)
            .getResultList();
  }

  private List<Agency> agencies(Set<AgencyId> ids, Set<Sector> kinds) {
    Set<Sector> ofTheArea =
        kinds.stream().filter(k -> !Seating.OF_THE_CHILD.contains(k)).collect(Collectors.toSet());
    if (ids.isEmpty() && ofTheArea.isEmpty()) {
      return List.of();
    }
    String named = ids.isEmpty() ? "" : "a.id in :ids";
    String serving = ofTheArea.isEmpty() ? "" : "(a.active = true and a.kind in :kinds)";
    String between = named.isEmpty() || serving.isEmpty() ? "" : " or ";
    var query =
        entities.createQuery(
            "select a from Agency a where " + named + between + serving + " order by a.name, a.id",
            Agency.class);
    if (!named.isEmpty()) {
      query.setParameter("ids", ids.stream().map(AgencyId::value).toList());
    }
    if (!serving.isEmpty()) {
      query.setParameter("kinds", ofTheArea);
    }
    return query.getResultList();
  }
}
