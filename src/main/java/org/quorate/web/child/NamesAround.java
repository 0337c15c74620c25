package org.quorate.web.child;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;
import org.quorate.child.Child;
import org.quorate.child.ChildFile;

/** The names of everybody a child's page speaks of, looked up at once. */
record NamesAround(Map<AgencyId, Agency> agencies, Map<ProfessionalId, Professional> people) {
  /**
   * @param more people whom the file itself does not name: who leads, who is asked to
   */
  static NamesAround of(
      ChildFile file, Set<ProfessionalId> more, Agencies agencies, Professionals professionals) {
    return new NamesAround(
        agencies.withIds(named(file)).stream()
            .collect(Collectors.toMap(Agency::id, Function.identity())),
        professionals.withIds(people(file, more)).stream()
            .collect(Collectors.toMap(Professional::id, Function.identity())));
  }

  /** What an agency is called. */
  String of(AgencyId id) {
    return Optional.ofNullable(agencies.get(id)).map(Agency::name).orElse("");
  }

  Optional<Professional> person(ProfessionalId id) {
    return Optional.ofNullable(people.get(id));
  }

  private static Set<ProfessionalId> people(ChildFile file, Set<ProfessionalId> more) {
    Set<ProfessionalId> named = new HashSet<>(more);
    file.child().allocatedTo().ifPresent(named::add);
    file.involvements().forEach(i -> i.professional().ifPresent(named::add));
    return named;
  }

  private static Set<AgencyId> named(ChildFile file) {
    Child child = file.child();
    Set<AgencyId> named = new HashSet<>();
    file.involvements().forEach(i -> named.add(i.agency()));
    file.recorded().forEach(c -> c.agency().ifPresent(named::add));
    child.onRoll(file.today()).forEach(e -> named.add(e.agency()));
    child.gpPractice().ifPresent(named::add);
    child.referrer().ifPresent(named::add);
    return named;
  }
}
