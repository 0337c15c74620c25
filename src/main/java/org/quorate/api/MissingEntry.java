package org.quorate.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.missing.Found;
import org.quorate.missing.MissingEpisode;
import org.quorate.missing.Report;
import org.quorate.missing.Reporting;

/** A missing episode as it is reported; {@code found} where the child is back already. */
public record MissingEntry(
    @NotNull Instant since,
    Optional<String> lastSeen,
    Optional<String> whatIsKnown,
    @NotNull @Valid ReportEntry report,
    @Valid Optional<FoundEntry> found) {

  /** Who said so, and when. */
  public record ReportEntry(
      @NotNull Reporting reporting,
      Optional<Instant> at,
      Optional<String> by,
      Optional<UUID> agency,
      Optional<String> why) {
    Report.Details details() {
      return new Report.Details(
          reporting, at, by.orElse(""), agency.map(AgencyId::new), why.orElse(""));
    }
  }

  /** How the child came back. */
  public record FoundEntry(
      @NotNull Instant at,
      Optional<String> where,
      Optional<String> with,
      @NotNull Found.How how,
      Optional<String> harm) {
    Found.Details details() {
      return new Found.Details(at, where.orElse(""), with.orElse(""), how, harm.orElse(""));
    }
  }

  MissingEpisode.Disappearance disappearance() {
    return new MissingEpisode.Disappearance(since, lastSeen.orElse(""), whatIsKnown.orElse(""));
  }
}
