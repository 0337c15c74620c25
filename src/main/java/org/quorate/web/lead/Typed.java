package org.quorate.web.lead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.ProfessionalId;
import org.quorate.kernel.Rejected;
import org.quorate.plan.lead.LeadProblem;
import org.quorate.web.Form;

/**
 * Reads what was typed and gathers every fault, so that all of them are shown at once. Where a
 * value is missing it gives back a stand-in: {@link #mustBeRight} comes before anything is done.
 */
final class Typed {
  private final Form form;
  private final List<Rejected.Fault> faults = new ArrayList<>();

  Typed(Form form) {
    this.form = form;
  }

  void mustBeRight() {
    if (!faults.isEmpty()) {
      throw new Rejected(faults);
    }
  }

  String text(String field) {
    return form.text(field);
  }

  ProfessionalId professional(String field) {
    return form.optional(field)
        .flatMap(Typed::uuid)
        .map(ProfessionalId::new)
        .orElseGet(
            () -> {
              wrong(LeadProblem.PROFESSIONAL_MISSING, field);
              return new ProfessionalId(new UUID(0, 0));
            });
  }

  LocalDate date(String field) {
    Optional<LocalDate> date = form.date(field).date();
    if (date.isEmpty()) {
      wrong(form.date(field).isEmpty() ? LeadProblem.DATE_MISSING : LeadProblem.NOT_A_DATE, field);
    }
    return date.orElse(LocalDate.EPOCH);
  }

  <E extends Enum<E>> E choice(String field, Class<E> kind) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(c -> c.name().equals(form.text(field)))
        .findFirst()
        .orElseGet(
            () -> {
              wrong(LeadProblem.CHOICE_MISSING, field);
              return kind.getEnumConstants()[0];
            });
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException noUuid) {
      return Optional.empty();
    }
  }

  private void wrong(LeadProblem problem, String field) {
    faults.add(new Rejected.Fault(problem, field, Map.of()));
  }
}
