package org.quorate.web.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;
import org.quorate.child.Child;
import org.quorate.child.FamilyMember;
import org.quorate.plan.ActionOwner;
import org.quorate.plan.Plan;
import org.quorate.plan.version.PlanSnapshot;
import org.quorate.plan.voice.Party;
import org.quorate.web.meeting.Abouts;

/** What everybody on a plan is called; looked up at once, whatever its length. */
public record PlanNames(
    Child child,
    Map<AgencyId, Agency> agencies,
    Map<ProfessionalId, Professional> people,
    Map<UUID, FamilyMember> family) {

  /** Of a plan as it stands, and of the states it had. */
  static PlanNames of(
      Plan plan,
      Child child,
      Stream<PlanSnapshot> states,
      Agencies agencies,
      Professionals professionals) {
    Set<AgencyId> sitting = new HashSet<>();
    Set<ProfessionalId> named = new HashSet<>();
    Stream.concat(Stream.of(PlanSnapshot.of(plan)), states)
        .forEach(state -> gather(state, sitting, named));
    child.allocatedTo().ifPresent(named::add);
    Map<ProfessionalId, Professional> people =
        professionals.withIds(named).stream()
            .collect(Collectors.toMap(Professional::id, Function.identity()));
    people.values().forEach(person -> sitting.add(person.agency()));
    return new PlanNames(
        child,
        agencies.withIds(sitting).stream()
            .collect(Collectors.toMap(Agency::id, Function.identity())),
        people,
        family(child));
  }

  private static Map<UUID, FamilyMember> family(Child child) {
    Map<UUID, FamilyMember> all = new HashMap<>();
    child.familyMembers().forEach(member -> all.put(member.id(), member));
    return all;
  }

  private static void gather(PlanSnapshot state, Set<AgencyId> sitting, Set<ProfessionalId> named) {
    state.members().forEach(seat -> sitting.add(new AgencyId(seat.agency())));
    for (PlanSnapshot.Area area : state.areas()) {
      area.owner().map(AgencyId::new).ifPresent(sitting::add);
      for (PlanSnapshot.Step step : area.actions()) {
        step.agency().map(AgencyId::new).ifPresent(sitting::add);
        step.professional().map(ProfessionalId::new).ifPresent(named::add);
      }
    }
  }

  /** "Mia". */
  public String first() {
    return Abouts.about(child).firstName();
  }

  public String agency(AgencyId id) {
    return Optional.ofNullable(agencies.get(id)).map(Agency::name).orElse("");
  }

  public Optional<Professional> person(ProfessionalId id) {
    return Optional.ofNullable(people.get(id));
  }

  /** "Tariq Aziz, Lantern Service", an agency alone, "Carol Hartley" or the child. */
  public String owner(ActionOwner owner) {
    return switch (owner) {
      case ActionOwner.Person person ->
          person(person.professional())
              .map(p -> p.name().full() + ", " + agency(person.at()))
              .orElseGet(() -> agency(person.at()));
      case ActionOwner.Service service -> agency(service.at());
      case ActionOwner.Relative relative -> relative(relative.familyMember());
      case ActionOwner.TheChild child -> first();
    };
  }

  /** The same as a snapshot keeps it. */
  String owner(PlanSnapshot.Step step) {
    if (step.byTheChild()) {
      return first();
    }
    return step.familyMember()
        .map(this::relative)
        .or(
            () ->
                step.professional()
                    .map(ProfessionalId::new)
                    .flatMap(this::person)
                    .map(p -> p.name().full()))
        .or(() -> step.agency().map(AgencyId::new).map(this::agency))
        .orElse("");
  }

  /** Somebody who agrees or has a copy. */
  String party(Party party) {
    return party
        .agency()
        .map(this::agency)
        .or(() -> party.familyMember().map(this::relative))
        .orElseGet(this::first);
  }

  private String relative(UUID member) {
    return Optional.ofNullable(family.get(member)).map(m -> m.name().full()).orElse("");
  }
}
