package org.quorate.web.lead;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.plan.ending.EndingProblem;
import org.quorate.plan.ending.Notice;
import org.quorate.plan.ending.ReadStepDown;
import org.quorate.plan.ending.StepDownCondition;
import org.quorate.plan.ending.StepDownConditions;
import org.quorate.web.child.ChildPages;
import org.quorate.web.govuk.Task;

/** Puts the four conditions of a step-down into words, each with the way to mend it. */
final class StepDownWriter {
  private final Messages words;
  private final ReadStepDown.Standing standing;
  private final Map<AgencyId, Agency> agencies;
  private final ChildFile file;
  private final boolean acts;

  StepDownWriter(
      Messages words,
      ReadStepDown.Standing standing,
      Map<AgencyId, Agency> agencies,
      ChildFile file,
      boolean acts) {
    this.words = words;
    this.standing = standing;
    this.agencies = agencies;
    this.file = file;
    this.acts = acts;
  }

  StepDownSheet sheet() {
    String called = LeadForms.called(file.child());
    return new StepDownSheet(
        called + " · " + file.child().reference(),
        ChildPages.href(child()),
        standing.isReady()
            ? words.text("step-down.ready", "called", called)
            : words.count("step-down.missing", standing.missing().size(), "called", called),
        Arrays.stream(StepDownCondition.values()).map(this::task).toList(),
        acts && standing.picture().next().isEmpty(),
        names(standing.picture().untold()),
        standing.notices().stream().map(this::told).toList());
  }

  private Task task(StepDownCondition condition) {
    Optional<StepDownConditions.Missing> missing =
        standing.missing().stream().filter(m -> m.condition() == condition).findFirst();
    String id = condition.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Task(
        id,
        acts ? mend(condition, missing.map(StepDownConditions.Missing::problem)) : "",
        words.name(condition),
        missing
            .map(
                m ->
                    words.fault(
                        new Rejected.Fault(
                            m.problem(), "", Map.of("count", standing.picture().untold().size()))))
            .orElseGet(() -> met(condition)),
        words.text(missing.isPresent() ? "step-down.to-do" : "step-down.done"),
        missing.isPresent() ? "orange" : "");
  }

  /** Where it is mended; met ones lead to what was done. */
  private String mend(StepDownCondition condition, Optional<EndingProblem> problem) {
    String home = ChildPages.href(child());
    return switch (condition) {
      case PLAN_PREPARED ->
          standing.picture().next().map(plan -> "/plans/" + plan.value()).orElse("");
      case LEAD_ACCEPTED -> LeadPages.href(child());
      case FIRST_MEETING_SCHEDULED ->
          standing
              .picture()
              .first()
              .map(meeting -> "/meetings/" + meeting.meeting())
              .orElse("/meetings/new?child=" + child() + "&type=CIN_PLANNING");
      case AGENCIES_TOLD -> problem.isPresent() ? home + "/step-down/notice" : "";
    };
  }

  private String met(StepDownCondition condition) {
    return switch (condition) {
      case PLAN_PREPARED -> words.count("step-down.areas", standing.picture().areas());
      case FIRST_MEETING_SCHEDULED ->
          standing
              .picture()
              .first()
              .map(
                  meeting ->
                      words.text(
                          "step-down.first",
                          "when",
                          meeting.startsAt(),
                          "reference",
                          meeting.reference()))
              .orElse("");
      default -> "";
    };
  }

  private ChildId child() {
    return file.child().id();
  }

  private List<String> names(Collection<AgencyId> ids) {
    return ids.stream()
        .map(agencies::get)
        .filter(Objects::nonNull)
        .map(Agency::name)
        .sorted()
        .toList();
  }

  private String told(Notice notice) {
    Agency agency = agencies.get(notice.agency());
    return words.text(
        "step-down.told-line",
        "agency",
        agency == null ? "" : agency.name(),
        "when",
        notice.toldAt(),
        "by",
        notice.toldBy());
  }
}
