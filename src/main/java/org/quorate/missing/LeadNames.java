package org.quorate.missing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;

/** What the professional who holds a case is called. */
@Dependent
class LeadNames {
  private final Professionals professionals;

  @Inject
  LeadNames(Professionals professionals) {
    this.professionals = professionals;
  }

  String of(ProfessionalId lead) {
    return professionals.find(lead).map(p -> p.name().full()).orElse("");
  }
}
