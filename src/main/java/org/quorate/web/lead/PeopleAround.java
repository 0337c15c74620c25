package org.quorate.web.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.agency.Professional;
import org.quorate.agency.Professionals;
import org.quorate.child.ChildFile;
import org.quorate.kernel.Messages;
import org.quorate.rulebook.Sector;
import org.quorate.web.govuk.Choice;

/**
 * Who may come into question as a lead: the people of social care, and of whoever works with her.
 */
@ApplicationScoped
public class PeopleAround {
  private Agencies agencies;
  private Professionals professionals;

  /** For CDI's proxy only. */
  protected PeopleAround() {}

  @Inject
  public PeopleAround(Agencies agencies, Professionals professionals) {
    this.agencies = agencies;
    this.professionals = professionals;
  }

  /** By name, with what they are and where. */
  List<Choice> choices(ChildFile file, Messages words) {
    Map<AgencyId, Agency> known = new LinkedHashMap<>();
    List<AgencyId> working =
        file.involvements().stream()
            .filter(involvement -> involvement.period().covers(file.today()))
            .map(involvement -> involvement.agency())
            .distinct()
            .toList();
    Stream.concat(agencies.ofKind(Sector.CSC, "").stream(), agencies.withIds(working).stream())
        .filter(Agency::active)
        .forEach(agency -> known.putIfAbsent(agency.id(), agency));
    return known.values().stream()
        .flatMap(agency -> professionals.of(agency.id()).stream())
        .sorted(Comparator.comparing((Professional p) -> p.name().full()))
        .map(
            p ->
                Choice.of(
                    p.id().toString(),
                    words.text(
                        "lead-form.person",
                        "name",
                        p.name().full(),
                        "role",
                        p.roleTitle(),
                        "agency",
                        known.get(p.agency()).name())))
        .toList();
  }
}
