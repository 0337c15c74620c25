package org.quorate.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.rulebook.Sector;

/**
 * The part of the directory that one list may need, read beforehand in a fixed number of queries.
 *
 * @param agencies every agency that anybody's record points to
 * @param people every professional that anybody's record points to, and their deputies
 * @param serving for each kind of seat, the open agencies that serve the child's area, nearest
 *     first
 */
public record Directory(
    Map<AgencyId, Agency> agencies,
    Map<ProfessionalId, Professional> people,
    Map<Sector, List<Agency>> serving) {
  public Directory {
    agencies = Map.copyOf(agencies);
    people = Map.copyOf(people);
    serving = Map.copyOf(serving);
  }

  /** An agency that may be invited. */
  Optional<Agency> open(AgencyId id) {
    return Optional.ofNullable(agencies.get(id)).filter(Agency::active);
  }

  /** The person, or whoever stands in for one who has left; empty where nobody does. */
  Optional<Professional> present(ProfessionalId id) {
    Optional<Professional> person = Optional.ofNullable(people.get(id));
    return person
        .filter(Professional::active)
        .or(
            () ->
                person.flatMap(Professional::deputy).map(people::get).filter(Professional::active));
  }

  List<Agency> serving(Sector kind) {
    return serving.getOrDefault(kind, List.of());
  }
}
