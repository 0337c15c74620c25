package org.quorate.warning.loading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.agency.ProfessionalId;
import org.quorate.plan.lead.LeadHistory;
import org.quorate.plan.lead.Term;
import org.quorate.warning.picture.Leadership;

/** Who leads, as a picture shows it. */
final class LeadPicture {
  private LeadPicture() {}

  static Leadership of(
      Optional<LeadHistory> history,
      Map<ProfessionalId, Long> caseloads,
      ZoneId zone,
      LocalDate today) {
    return history
        .map(
            lead ->
                new Leadership(
                    lead.terms().stream().flatMap(term -> term(term, zone).stream()).toList(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    lead.lead()
                        .map(caseloads::get)
                        .map(count -> new Leadership.Caseload(count.intValue(), today))))
        .orElse(Leadership.NOBODY);
  }

  /** A term without anybody is a time without a lead. */
  private static Optional<Leadership.Term> term(Term term, ZoneId zone) {
    return term.professional()
        .map(
            who ->
                new Leadership.Term(
                    who,
                    term.from().atZone(zone).toLocalDate(),
                    term.to().map(end -> end.atZone(zone).toLocalDate())));
  }
}
