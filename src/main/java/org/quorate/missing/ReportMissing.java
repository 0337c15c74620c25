package org.quorate.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.ProlongCircumstance;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.Pattern;
import org.quorate.rulebook.Rulebook;

/**
 * A child is missing, or it has come to light that she was. The clock of telling the lead
 * professional starts, and she counts as missing recently, so that the missing coordinator is asked
 * to the next meeting. A lead professional who reports it knows of it.
 */
@ApplicationScoped
public class ReportMissing {
  private final MissingDesk desk;
  private final PatternCheck pattern;
  private final ProlongCircumstance prolongCircumstance;
  private final Rulebook rulebook;
  private final ZoneId zone;

  /** For CDI's proxy only. */
  protected ReportMissing() {
    this(null, null, null, null, null);
  }

  @Inject
  public ReportMissing(
      MissingDesk desk,
      PatternCheck pattern,
      ProlongCircumstance prolongCircumstance,
      Rulebook rulebook,
      ZoneId zone) {
    this.desk = desk;
    this.pattern = pattern;
    this.prolongCircumstance = prolongCircumstance;
    this.rulebook = rulebook;
    this.zone = zone;
  }

  /** {@code found} where she is back already. */
  public record Request(
      ChildId child,
      MissingEpisode.Disappearance disappearance,
      Report.Details report,
      Optional<Found.Details> found) {}

  @Transactional
  public MissingEpisode run(Request request, Caller caller) {
    Child child = desk.child(request.child(), caller);
    desk.mustBeInDirectory(request.report().agency(), "reportedByAgency");
    Instant now = desk.moment();
    MissingEpisode episode =
        MissingEpisode.report(
            child.id(), request.disappearance(), request.report(), caller.actor(), now);
    mustNotOverlap(request);
    desk.takeBack(episode, episode.reported(caller.actor()));
    desk.reached(episode, Milestone.CHILD_MISSING, episode.knownAt(), caller);
    if (isLead(caller, child)) {
      desk.takeBack(episode, episode.acknowledge(caller.name(), now, caller.actor(), now));
      desk.reached(episode, Milestone.MISSING_TOLD_TO_LEAD, now, caller);
    }
    request.found().ifPresent(how -> comeBack(episode, how, now, caller));
    countsAsRecent(episode);
    pattern.of(episode, now, caller);
    return episode;
  }

  private void comeBack(MissingEpisode episode, Found.Details how, Instant now, Caller caller) {
    desk.takeBack(episode, episode.comeBack(how, caller.actor(), now));
    desk.reached(episode, Milestone.CHILD_RETURNED, how.at(), caller);
  }

  /** Rules of invitation ask for this circumstance; it ends by itself. */
  private void countsAsRecent(MissingEpisode episode) {
    LocalDate day = LocalDate.ofInstant(episode.since(), zone);
    LocalDate until = day.plusDays(rulebook.pattern(Pattern.MISSING_RECENTLY, day).withinDays());
    prolongCircumstance.run(
        new ProlongCircumstance.Request(episode.child(), Circumstance.MISSING_RECENTLY, day, until),
        Caller.SERVICE);
  }

  private void mustNotOverlap(Request request) {
    Instant since = request.disappearance().since();
    Optional<Instant> until = request.found().map(Found.Details::at);
    if (desk.of(request.child()).stream().anyMatch(other -> other.overlaps(since, until))) {
      throw new Rejected(MissingProblem.OVERLAPS_ANOTHER, "since");
    }
  }

  private static boolean isLead(Caller caller, Child child) {
    return child
        .allocatedTo()
        .map(ProfessionalId::value)
        .filter(lead -> caller.professional().filter(lead::equals).isPresent())
        .isPresent();
  }
}
