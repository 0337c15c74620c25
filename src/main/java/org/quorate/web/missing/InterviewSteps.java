package org.quorate.web.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.quorate.access.Permission;
import org.quorate.missing.CarryIntoPlan;
import org.quorate.missing.EpisodeId;
import org.quorate.missing.MissingEpisode;
import org.quorate.missing.OfferReturnInterview;
import org.quorate.missing.RecordReturnInterview;
import org.quorate.missing.ReturnInterview;
import org.quorate.missing.ShareReturnInterview;
import org.quorate.rulebook.Sector;
import org.quorate.web.child.Answers;
import org.quorate.web.step.Step;

/** The forms of a return interview: offered, answered, held, shared, carried into the plan. */
@ApplicationScoped
public class InterviewSteps {
  private final OfferReturnInterview offerReturnInterview;
  private final RecordReturnInterview recordReturnInterview;
  private final ShareReturnInterview shareReturnInterview;
  private final CarryIntoPlan carryIntoPlan;
  private final ZoneId zone;

  /** For CDI's proxy only. */
  protected InterviewSteps() {
    this(null, null, null, null, null);
  }

  @Inject
  public InterviewSteps(
      OfferReturnInterview offerReturnInterview,
      RecordReturnInterview recordReturnInterview,
      ShareReturnInterview shareReturnInterview,
      CarryIntoPlan carryIntoPlan,
      ZoneId zone) {
    this.offerReturnInterview = offerReturnInterview;
    this.recordReturnInterview = recordReturnInterview;
    this.shareReturnInterview = shareReturnInterview;
    this.carryIntoPlan = carryIntoPlan;
    this.zone = zone;
  }

  /** What a child says to the offer. */
  enum Said {
    YES,
    NO
  }

  public List<Step> of(MissingEpisode episode) {
    EpisodeId id = episode.id();
    return List.of(offer(id), answer(id), interview(id), sharing(id), plan(id));
  }

  private Step offer(EpisodeId id) {
    return Step.of(
        "offer",
        Permission.REPORT_MISSING,
        ask -> List.of(ask.date("offeredAt"), ask.line("offeredAt-time"), ask.line("offeredBy")),
        (answers, seen, caller) -> {
          OfferReturnInterview.Request request =
              new OfferReturnInterview.Request(
                  id, seen, answers.moment("offeredAt", zone), answers.text("offeredBy"));
          answers.mustBeRight();
          offerReturnInterview.run(request, caller);
          return Optional.empty();
        });
  }

  private Step answer(EpisodeId id) {
    return Step.of(
        "answer",
        Permission.REPORT_MISSING,
        ask ->
            List.of(
                ask.few("said", Said.class),
                ask.date("answeredAt"),
                ask.line("answeredAt-time"),
                ask.lines("why")),
        (answers, seen, caller) -> {
          RecordReturnInterview.Outcome said = said(answers);
          answers.mustBeRight();
          recordReturnInterview.run(new RecordReturnInterview.Request(id, seen, said), caller);
          return Optional.empty();
        });
  }

  private RecordReturnInterview.Outcome said(Answers answers) {
    var at = answers.moment("answeredAt", zone);
    return answers.choice("said", Said.class) == Said.YES
        ? new RecordReturnInterview.Accepted(at)
        : new RecordReturnInterview.Declined(at, answers.text("why"));
  }

  private Step interview(EpisodeId id) {
    return Step.of(
        "interview",
        Permission.REPORT_MISSING,
        ask ->
            List.of(
                ask.date("doneAt"),
                ask.line("doneAt-time"),
                ask.line("interviewer"),
                ask.agency(
                    "interviewAgency", Sector.RHI_PROVIDER, Sector.VCS, Sector.POLICE_MISSING),
                ask.lines("findings"),
                ask.lines("childsWords"),
                ask.lines("whatHelps")),
        (answers, seen, caller) -> {
          ReturnInterview.Findings findings =
              new ReturnInterview.Findings(
                  answers.moment("doneAt", zone),
                  answers.text("interviewer"),
                  answers.optionalAgency("interviewAgency"),
                  answers.text("findings"),
                  answers.text("childsWords"),
                  answers.text("whatHelps"));
          answers.mustBeRight();
          recordReturnInterview.run(
              new RecordReturnInterview.Request(id, seen, new RecordReturnInterview.Done(findings)),
              caller);
          return Optional.empty();
        });
  }

  private Step sharing(EpisodeId id) {
    return Step.of(
        "sharing",
        Permission.REPORT_MISSING,
        ask ->
            List.of(
                ask.agency("agency"),
                ask.line("recipient"),
                ask.date("sharedAt"),
                ask.line("sharedAt-time")),
        (answers, seen, caller) -> {
          ShareReturnInterview.Request request =
              new ShareReturnInterview.Request(
                  id,
                  seen,
                  answers.optionalAgency("agency"),
                  answers.text("recipient"),
                  answers.moment("sharedAt", zone));
          answers.mustBeRight();
          shareReturnInterview.run(request, caller);
          return Optional.empty();
        });
  }

  private Step plan(EpisodeId id) {
    return Step.of(
        "plan",
        Permission.RECORD_CHILD,
        ask -> List.of(ask.lines("inPlan")),
        (answers, seen, caller) -> {
          carryIntoPlan.run(new CarryIntoPlan.Request(id, seen, answers.text("inPlan")), caller);
          return Optional.empty();
        });
  }
}
