package org.quorate.missing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.quorate.agency.AgencyId;
import org.quorate.kernel.Rejected;

/** Who said that the child was missing, and when: in time, late, or nobody at all. */
@Embeddable
public class Report {
  @Enumerated(EnumType.STRING)
  @Column(name = "reporting", nullable = false)
  private Reporting reporting;

  @Column(name = "reported_at")
  private Instant at;

  @Column(name = "reported_by", nullable = false)
  private String by;

  @Column(name = "reported_by_agency")
  private AgencyId agency;

  @Column(name = "reporting_why", nullable = false)
  private String why;

  protected Report() {}

  /**
   * What is told of a report.
   *
   * @param at when the police or social care were told; empty where nobody told them
   * @param by who told, as "her mother"; empty where nobody did
   * @param agency theirs, where they work for one
   * @param why it was late or was not made, where that is known
   */
  public record Details(
      Reporting reporting, Optional<Instant> at, String by, Optional<AgencyId> agency, String why) {
    /** Somebody reported it at that moment. */
    public static Details inTime(Instant at, String by) {
      return new Details(Reporting.IN_TIME, Optional.of(at), by, Optional.empty(), "");
    }

    /** It came to light later that she had been away. */
    public static Details never(String why) {
      return new Details(Reporting.NOT_REPORTED, Optional.empty(), "", Optional.empty(), why);
    }
  }

  static Report of(Details details, Instant since, Instant now) {
    Report report = new Report();
    report.reporting = details.reporting();
    report.why = Words.text(details.why(), "reportingWhy");
    report.by = "";
    if (details.reporting().wasReported()) {
      report.at = momentOf(details, since, now);
      report.agency = details.agency().orElse(null);
      report.by =
          Words.needed(details.by(), Words.LINE, MissingProblem.REPORTER_MISSING, "reportedBy");
    }
    return report;
  }

  private static Instant momentOf(Details details, Instant since, Instant now) {
    Instant at =
        details.at().orElseThrow(() -> new Rejected(MissingProblem.MOMENT_MISSING, "reportedAt"));
    if (at.isBefore(since)) {
      throw new Rejected(MissingProblem.REPORTED_BEFORE_MISSING, "reportedAt");
    }
    if (at.isAfter(now)) {
      throw new Rejected(MissingProblem.IN_THE_FUTURE, "reportedAt");
    }
    return at;
  }

  public Reporting reporting() {
    return reporting;
  }

  /** Empty where nobody reported it. */
  public Optional<Instant> at() {
    return Optional.ofNullable(at);
  }

  public String by() {
    return by;
  }

  public Optional<AgencyId> agency() {
    return Optional.ofNullable(agency);
  }

  public String why() {
    return why;
  }
}
