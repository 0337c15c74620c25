package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;
import org.quorate.child.ChildId;
import org.quorate.plan.lead.Leads;

/** Who leads for the children of a meeting, as everybody who is asked to it is told. */
@ApplicationScoped
public class LeadNames {
  private Leads leads;
  private Professionals professionals;

  /** For CDI's proxy only. */
  protected LeadNames() {}

  @Inject
  public LeadNames(Leads leads, Professionals professionals) {
    this.leads = leads;
    this.professionals = professionals;
  }

  /** Mostly one name; several where siblings have several leads; empty where nobody leads. */
  public String of(Collection<ChildId> children) {
    Set<ProfessionalId> who =
        leads.of(children).values().stream()
            .flatMap(history -> history.lead().stream())
            .collect(Collectors.toSet());
    return professionals.withIds(who).stream()
        .map(Professional::name)
        .map(name -> name.full())
        .collect(Collectors.joining(", "));
  }
}
