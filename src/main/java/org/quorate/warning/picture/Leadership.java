package org.quorate.warning.picture;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quorate.agency.ProfessionalId;

/**
 * Who has been the lead professional and the team manager, and who is next.
 *
 * @param terms of lead professionals
 * @param managers days on which the team got another manager
 * @param handOver one that is proposed and not accepted
 * @param absences of the lead, with or without cover
 * @param caseload of the lead, where it was counted
 */
public record Leadership(
    List<Term> terms,
    List<LocalDate> managers,
    Optional<HandOver> handOver,
    List<Absence> absences,
    Optional<Caseload> caseload) {
  public static final Leadership NOBODY =
      new Leadership(List.of(), List.of(), Optional.empty(), List.of(), Optional.empty());

  public Leadership {
    terms = terms.stream().sorted(Comparator.comparing(Term::from)).toList();
    managers = managers.stream().sorted().toList();
    absences = List.copyOf(absences);
  }

  /**
   * @param to the last day, empty while it lasts
   */
  public record Term(ProfessionalId who, LocalDate from, Optional<LocalDate> to) {}

  /**
   * @param to who is to take over
   * @param oldEndsOn the last day of the one who leaves
   */
  public record HandOver(ProfessionalId to, LocalDate proposedOn, Optional<LocalDate> oldEndsOn) {}

  public record Absence(LocalDate from, LocalDate to, boolean covered) {
    public boolean covers(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /**
   * @param since from which day it has been that many or more than the limit
   */
  public record Caseload(int children, LocalDate since) {}
}
