package org.quorate.web.child;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.ChildProblem;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Rejected.Fault;
import org.quorate.web.Form;
import org.quorate.web.TypedTime;

/**
 * Reads what was typed and gathers every fault, so that all of them are shown at once. Where a
 * value is missing it gives back a stand-in: {@link #mustBeRight} comes before anything is done
 * with it.
 */
public final class Answers {
  private static final String TIME = "-time";

  private final Form form;
  private final List<Fault> faults = new ArrayList<>();

  public Answers(Form form) {
    this.form = form;
  }

  /** Throws every fault found so far. */
  public void mustBeRight() {
    if (!faults.isEmpty()) {
      throw new Rejected(faults);
    }
  }

  public String text(String field) {
    return form.text(field);
  }

  public boolean yes(String field) {
    return form.text(field).equals("yes");
  }

  public LocalDate date(String field) {
    if (form.date(field).isEmpty()) {
      wrong(ChildProblem.DATE_MISSING, field);
      return LocalDate.EPOCH;
    }
    return optionalDate(field).orElse(LocalDate.EPOCH);
  }

  public Optional<LocalDate> optionalDate(String field) {
    Optional<LocalDate> date = form.date(field).date();
    if (date.isEmpty() && !form.date(field).isEmpty()) {
      wrong(ChildProblem.NOT_A_DATE, field);
    }
    return date;
  }

  /** Those that are ticked. */
  <E extends Enum<E>> Set<E> choices(String field, Class<E> kind) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(c -> form.has(field, c.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(kind)));
  }

  <E extends Enum<E>> Optional<E> optionalChoice(String field, Class<E> kind) {
    return form.optional(field).isEmpty() ? Optional.empty() : Optional.of(choice(field, kind));
  }

  /** A date, and the hour in the field that is called the same with {@code -time}. */
  public Instant moment(String field, ZoneId zone) {
    LocalDate day = date(field);
    return day.atTime(time(field)).atZone(zone).toInstant();
  }

  /** The same; empty where all of it was left empty. */
  public Optional<Instant> optionalMoment(String field, ZoneId zone) {
    return form.date(field).isEmpty() && form.text(field + TIME).isEmpty()
        ? Optional.empty()
        : Optional.of(moment(field, zone));
  }

  private LocalTime time(String field) {
    Optional<LocalTime> time = new TypedTime(form.text(field + TIME)).time();
    if (time.isEmpty()) {
      wrong(ChildProblem.NOT_A_TIME, field + TIME);
    }
    return time.orElse(LocalTime.MIDNIGHT);
  }

  /** One thing by its identifier; empty where none was chosen. */
  public Optional<UUID> optionalId(String field) {
    return id(field);
  }

  public <E extends Enum<E>> E choice(String field, Class<E> kind) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(c -> c.name().equals(form.text(field)))
        .findFirst()
        .orElseGet(
            () -> {
              wrong(ChildProblem.CHOICE_MISSING, field);
              return kind.getEnumConstants()[0];
            });
  }

  public AgencyId agency(String field) {
    return optionalAgency(field)
        .orElseGet(
            () -> {
              wrong(ChildProblem.CHOICE_MISSING, field);
              return new AgencyId(new UUID(0, 0));
            });
  }

  public Optional<AgencyId> optionalAgency(String field) {
    return id(field).map(AgencyId::new);
  }

  public Optional<ProfessionalId> optionalWorker(String field) {
    return id(field).map(ProfessionalId::new);
  }

  Optional<EmailAddress> optionalEmail(String field) {
    return read(field, EmailAddress::in, ChildProblem.EMAIL_WRONG);
  }

  /** Empty where nothing was typed, or what was typed is no such thing, which is a fault. */
  <T> Optional<T> read(
      String field, Function<String, Optional<T>> reading, ChildProblem otherwise) {
    Optional<String> typed = form.optional(field);
    Optional<T> read = typed.flatMap(reading);
    if (typed.isPresent() && read.isEmpty()) {
      wrong(otherwise, field);
    }
    return read;
  }

  Optional<UUID> id(String field) {
    return form.optional(field).flatMap(Answers::uuid);
  }

  static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException noUuid) {
      return Optional.empty();
    }
  }

  private void wrong(ChildProblem problem, String field) {
    faults.add(new Fault(problem, field, Map.of()));
  }
}
