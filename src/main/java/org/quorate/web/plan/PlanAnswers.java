package org.quorate.web.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Rejected.Fault;
import org.quorate.plan.ActionOwner;
import org.quorate.plan.OverLimit;
import org.quorate.plan.voice.Party;
import org.quorate.web.Form;

/**
 * Reads what was typed about a plan and gathers every fault, so that all of them are shown at once.
 * A stand-in takes the place of what is missing: {@link #mustBeRight} comes before it is used.
 */
final class PlanAnswers {
  private final Form form;
  private final List<Fault> faults = new ArrayList<>();

  PlanAnswers(Form form) {
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

  boolean yes(String field) {
    return form.text(field).equals("yes");
  }

  LocalDate date(String field) {
    if (form.date(field).isEmpty()) {
      wrong(PlanFormProblem.DATE_MISSING, field);
    }
    return form.date(field)
        .date()
        .orElseGet(
            () -> {
              if (!form.date(field).isEmpty()) {
                wrong(PlanFormProblem.NOT_A_DATE, field);
              }
              return LocalDate.EPOCH;
            });
  }

  /**
   * Null where nothing was typed: the aggregate says that it is missing, among the other faults.
   */
  LocalDate dateIfTyped(String field) {
    if (!form.date(field).isEmpty() && form.date(field).date().isEmpty()) {
      wrong(PlanFormProblem.NOT_A_DATE, field);
    }
    return form.date(field).date().orElse(null);
  }

  <E extends Enum<E>> Optional<E> choice(String field, Class<E> kind) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(c -> c.name().equals(form.text(field)))
        .findFirst();
  }

  <E extends Enum<E>> E mustChoose(String field, Class<E> kind) {
    return choice(field, kind)
        .orElseGet(
            () -> {
              wrong(PlanFormProblem.CHOICE_MISSING, field);
              return kind.getEnumConstants()[0];
            });
  }

  Optional<AgencyId> agency(String field) {
    return form.optional(field).flatMap(PlanAnswers::uuid).map(AgencyId::new);
  }

  AgencyId mustNameAgency(String field) {
    return agency(field)
        .orElseGet(
            () -> {
              wrong(PlanFormProblem.CHOICE_MISSING, field);
              return new AgencyId(new UUID(0, 0));
            });
  }

  /** {@code child}, {@code family:ID} or {@code agency:ID}. */
  Party mustNameParty(String field) {
    String[] typed = form.text(field).split(":", 2);
    Optional<UUID> id = typed.length > 1 ? uuid(typed[1]) : Optional.empty();
    if (!typed[0].equals("child") && id.isEmpty()) {
      wrong(PlanFormProblem.CHOICE_MISSING, field);
      return Party.child();
    }
    return switch (typed[0]) {
      case "family" -> Party.familyMember(id.orElseThrow());
      case "agency" -> Party.agency(new AgencyId(id.orElseThrow()));
      default -> Party.child();
    };
  }

  /** The same refusal, for a field that is called otherwise here. */
  static Rejected named(Rejected rejected, String field, String here) {
    return new Rejected(
        rejected.faults().stream()
            .map(
                fault ->
                    fault.field().equals(field)
                        ? new Fault(fault.problem(), here, fault.parameters())
                        : fault)
            .toList());
  }

  int number(String field, int otherwise) {
    String typed = form.text(field);
    if (typed.isEmpty()) {
      return otherwise;
    }
    if (!typed.matches("\\d{1,3}")) {
      wrong(PlanFormProblem.NOT_A_NUMBER, field);
      return otherwise;
    }
    return Integer.parseInt(typed);
  }

  /** {@code person:ID}, {@code agency:ID}, {@code family:ID} or {@code child}. */
  Optional<ActionOwner> owner(String field) {
    String[] typed = form.text(field).split(":", 2);
    Optional<UUID> id = typed.length > 1 ? uuid(typed[1]) : Optional.empty();
    return switch (typed[0]) {
      case "child" -> Optional.of(new ActionOwner.TheChild());
      case "person" -> id.map(p -> new ActionOwner.Person(new ProfessionalId(p), new AgencyId(p)));
      case "agency" -> id.map(a -> new ActionOwner.Service(new AgencyId(a)));
      case "family" -> id.map(ActionOwner.Relative::new);
      default -> Optional.empty();
    };
  }

  /** Why one more is open than should be; empty where nothing was typed. */
  Optional<OverLimit> over() {
    return text("overReason").isEmpty() && text("overManager").isEmpty()
        ? Optional.empty()
        : Optional.of(new OverLimit(text("overReason"), text("overManager")));
  }

  List<UUID> several(String field) {
    return form.all(field).stream().flatMap(text -> uuid(text).stream()).toList();
  }

  /** Non-empty lines of a text. */
  List<String> lines(String field) {
    return form.text(field).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException noUuid) {
      return Optional.empty();
    }
  }

  void wrong(PlanFormProblem problem, String field) {
    faults.add(new Fault(problem, field, Map.of()));
  }
}
