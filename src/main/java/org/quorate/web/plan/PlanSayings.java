package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.kernel.Messages;
import org.quorate.plan.PlanId;
import org.quorate.plan.summary.CaseSummaries;
import org.quorate.plan.summary.CaseSummary;
import org.quorate.plan.voice.Agreement;
import org.quorate.plan.voice.Contribution;
import org.quorate.plan.voice.Copy;
import org.quorate.plan.voice.View;
import org.quorate.plan.voice.Voices;

/** Gathers what is said about a plan, and puts it into words. */
@ApplicationScoped
public class PlanSayings {
  private final Voices voices;
  private final CaseSummaries summaries;
  private final Messages words;

  /** For CDI's proxy only. */
  protected PlanSayings() {
    this(null, null, null);
  }

  @Inject
  public PlanSayings(Voices voices, CaseSummaries summaries, Messages words) {
    this.voices = voices;
    this.summaries = summaries;
    this.words = words;
  }

  public PlanSaid of(OpenedPlan opened) {
    PlanId plan = opened.plan().id();
    PlanNames names = opened.names();
    return new PlanSaid(
        voices.contributions(plan).stream().map(c -> contribution(c, names)).toList(),
        voices.views(plan).stream().map(v -> view(v, names)).toList(),
        voices.agreements(plan).stream().map(a -> agreement(a, names)).toList(),
        voices.copies(plan).stream().map(c -> copy(c, opened)).toList(),
        summaries.newest(plan).map(this::summary));
  }

  private PlanSaid.Line contribution(Contribution c, PlanNames names) {
    return new PlanSaid.Line(
        names.agency(c.agency()), "", c.words(), by(c.author(), c.at()), Optional.empty());
  }

  private PlanSaid.Line view(View v, PlanNames names) {
    String who = v.by() == View.By.CHILD ? names.first() : words.name(v.by());
    String below =
        v.response().isEmpty()
            ? words.text("plan-said.response-none")
            : words.text("plan-said.response", "words", v.response());
    return new PlanSaid.Line(
        who + ", " + words.shortDate(v.on()), "", v.words(), below, Optional.empty());
  }

  private PlanSaid.Line agreement(Agreement a, PlanNames names) {
    return new PlanSaid.Line(
        names.party(a.party()),
        words.name(a.stance()),
        a.words(),
        by(a.author(), a.at()),
        Optional.empty());
  }

  private PlanSaid.Line copy(Copy c, OpenedPlan opened) {
    String below =
        c.acknowledgedAt()
            .map(at -> words.text("plan-said.has", "when", at))
            .orElseGet(() -> words.text("plan-said.waits", "when", c.sharedAt()));
    boolean waits = c.acknowledgedAt().isEmpty() && opened.writes();
    return new PlanSaid.Line(
        opened.names().party(c.party()),
        "",
        words.text("plan.version", "number", c.versionNumber()),
        below,
        waits ? Optional.of(opened.at("acknowledge", c.id())) : Optional.empty());
  }

  private PlanSaid.Summary summary(CaseSummary s) {
    return new PlanSaid.Summary(
        words.text("plan-said.summary", "number", s.number()),
        List.of(
            new PlanSaid.Answer(words.text("plan-form.helps"), s.content().helps()),
            new PlanSaid.Answer(words.text("plan-form.worsens"), s.content().worsens()),
            new PlanSaid.Answer(words.text("plan-form.triggers"), s.content().triggers()),
            new PlanSaid.Answer(words.text("plan-form.inCrisis"), s.content().inCrisis())));
  }

  private String by(String who, Instant when) {
    return words.text("plan-said.by", Map.of("who", who, "when", when));
  }
}
