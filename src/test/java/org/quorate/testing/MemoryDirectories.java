package org.quorate.testing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.network.Directories;
import org.quorate.network.Directory;
import org.quorate.rulebook.Sector;

/** A whole small directory; what is asked for is all there is. */
public final class MemoryDirectories implements Directories {
  private final Collection<Agency> agencies;
  private final Collection<Professional> people;

  public MemoryDirectories(Collection<Agency> agencies, Collection<Professional> people) {
    this.agencies = List.copyOf(agencies);
    this.people = List.copyOf(people);
  }

  public Directory all() {
    return new Directory(
        agencies.stream().collect(Collectors.toMap(Agency::id, Function.identity())),
        people.stream().collect(Collectors.toMap(Professional::id, Function.identity())),
        agencies.stream().filter(Agency::active).collect(Collectors.groupingBy(Agency::kind)));
  }

  @Override
  public Directory read(Set<AgencyId> ids, Set<ProfessionalId> persons, Set<Sector> kinds) {
    return all();
  }
}
