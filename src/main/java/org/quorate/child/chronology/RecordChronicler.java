package org.quorate.child.chronology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quorate.agency.Agencies;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;
import org.quorate.child.Allocation;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.Children;
import org.quorate.child.Enrolment;
import org.quorate.child.Placement;
import org.quorate.kernel.Subject;

/** What a child's own record tells: birth, schools, homes, who held the case. */
@ApplicationScoped
public class RecordChronicler implements Chronicler {
  private final Children children;
  private final Agencies agencies;
  private final Professionals professionals;
  private final ZoneId zone;

  /** For CDI's proxy only. */
  protected RecordChronicler() {
    this(null, null, null, null);
  }

  @Inject
  public RecordChronicler(
      Children children, Agencies agencies, Professionals professionals, ZoneId zone) {
    this.children = children;
    this.agencies = agencies;
    this.professionals = professionals;
    this.zone = zone;
  }

  @Override
  public List<ChronicleEntry> of(ChildId id) {
    List<ChronicleEntry> all = new ArrayList<>();
    for (Child child : children.withIds(List.of(id))) {
      Subject about = Subject.child(id.value());
      child
          .birth()
          .born()
          .ifPresent(day -> all.add(on(day, Strand.OTHER, "chronicle.other.born", about)));
      AgencyNames schools =
          AgencyNames.of(child.enrolments().stream().map(Enrolment::agency), agencies);
      child.enrolments().forEach(e -> addSchool(e, schools.of(e.agency()), about, all));
      child.placements().forEach(p -> all.add(home(p, about)));
      Map<ProfessionalId, String> workers = workers(child);
      child.allocations().forEach(a -> all.add(holder(a, workers, about)));
    }
    return all;
  }

  private void addSchool(Enrolment e, String school, Subject about, List<ChronicleEntry> all) {
    all.add(
        on(e.period().from(), Strand.SCHOOL, "chronicle.school.began", about)
            .with("school", school));
    e.period()
        .to()
        .ifPresent(
            last ->
                all.add(
                    on(last, Strand.SCHOOL, "chronicle.school.ended", about)
                        .with("school", school)));
  }

  private ChronicleEntry home(Placement p, Subject about) {
    String words =
        p.isOutOfArea()
            ? "chronicle.placement.out-of-area"
            : p.area().isEmpty() ? "chronicle.placement.began" : "chronicle.placement.began-in";
    return on(p.period().from(), Strand.PLACEMENT, words, about)
        .with("home", p.kind())
        .with("area", p.area());
  }

  private ChronicleEntry holder(Allocation a, Map<ProfessionalId, String> workers, Subject about) {
    String words =
        a.worker().isEmpty()
            ? "chronicle.lead.team"
            : a.team().isEmpty() ? "chronicle.lead.worker" : "chronicle.lead.worker-of";
    return on(a.period().from(), Strand.LEAD, words, about)
        .with("worker", a.worker().map(id -> workers.getOrDefault(id, "")).orElse(""))
        .with("team", a.team());
  }

  private Map<ProfessionalId, String> workers(Child child) {
    var named =
        child.allocations().stream().flatMap(a -> a.worker().stream()).collect(Collectors.toSet());
    return named.isEmpty()
        ? Map.of()
        : professionals.withIds(named).stream()
            .collect(Collectors.toMap(Professional::id, person -> person.name().full()));
  }

  private ChronicleEntry on(LocalDate day, Strand strand, String words, Subject about) {
    return ChronicleEntry.on(day, zone, strand, words, about);
  }
}
