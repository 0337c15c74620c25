package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.Agencies;
import org.quorate.agency.Professionals;
import org.quorate.kernel.Messages;
import org.quorate.plan.Plan;
import org.quorate.plan.version.PlanSnapshot;
import org.quorate.plan.version.PlanVersion;
import org.quorate.plan.version.PlanVersions;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.Rulebook;
import org.quorate.web.Form;
import org.quorate.web.View;

/** Puts a form about a plan together: questions, what was kept, what somebody else changed. */
@ApplicationScoped
public class PlanFormWriter {
  private final PlanVersions versions;
  private final Agencies agencies;
  private final Professionals professionals;
  private final Rulebook rulebook;
  private final Messages words;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected PlanFormWriter() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public PlanFormWriter(
      PlanVersions versions,
      Agencies agencies,
      Professionals professionals,
      Rulebook rulebook,
      Messages words,
      Clock clock) {
    this.versions = versions;
    this.agencies = agencies;
    this.professionals = professionals;
    this.rulebook = rulebook;
    this.words = words;
    this.clock = clock;
  }

  /** Where the form lies, and under which its draft is kept. */
  static String address(OpenedPlan opened, PlanPart part, Optional<UUID> item) {
    return item.map(id -> opened.at(part.path(), id)).orElseGet(() -> opened.at(part.path()));
  }

  /**
   * The form.
   *
   * @param kept when the draft was kept that is shown
   * @param overtaken the revision that was seen, where somebody else was faster
   */
  @Transactional
  public View run(
      OpenedPlan opened,
      PlanPart part,
      Optional<UUID> item,
      Form form,
      Optional<String> kept,
      Optional<Integer> overtaken) {
    String key = "plan-part." + part.path();
    return View.of(
        "plan/form",
        new PlanForm(
            words.text(key + ".title"),
            words.find(key + ".lead").orElse(""),
            opened.named(),
            about(opened.plan(), item),
            opened.address(),
            address(opened, part, item),
            words.text(key + ".button"),
            opened.plan().revision(),
            part.questions(new PlanAsking(words, form, agencies, professionals), opened, item),
            part.isDrafted(),
            kept,
            overtaken.map(revision -> others(opened, revision)),
            reading(part, form),
            form.errors()));
  }

  private static String about(Plan plan, Optional<UUID> item) {
    return item.flatMap(plan::findArea)
        .map(OpenedPlan::called)
        .or(() -> item.flatMap(plan::findAction).map(action -> action.what()))
        .orElse("");
  }

  private PlanForm.Others others(OpenedPlan opened, int seen) {
    List<PlanVersion> after = versions.after(opened.plan().id(), seen);
    List<String> who =
        after.stream()
            .map(v -> words.text("plan-conflict.who", Map.of("who", v.author(), "when", v.at())))
            .distinct()
            .toList();
    List<Changes.Part> changes =
        versions
            .at(opened.plan().id(), seen)
            .map(PlanVersion::snapshot)
            .map(
                before ->
                    new Changes(opened.names(), words)
                        .between(before, PlanSnapshot.of(opened.plan())))
            .orElse(List.of());
    return new PlanForm.Others(who, changes);
  }

  /** Told, never asked for: from what age the words for the family can be read. */
  private List<String> reading(PlanPart part, Form form) {
    return FamilySheets.readingAge(
        part.forTheFamily().stream().map(form::text).toList(),
        rulebook.limit(Limit.READING_AGE, clock.instant().atZone(words.zone()).toLocalDate()),
        words);
  }
}
