package org.quorate.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.kernel.Messages;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanAction;
import org.quorate.plan.PriorityArea;
import org.quorate.plan.Score;
import org.quorate.web.drawing.DistanceTravelled;
import org.quorate.web.drawing.DistanceTravelled.Voice;
import org.quorate.web.drawing.Drawing;
import org.quorate.web.govuk.Link;

/** Says of one area what is wanted, who does what, and how far it has come. */
final class AreaWriter {
  private final Messages words;
  private final OpenedPlan opened;
  private final boolean writes;

  AreaWriter(Messages words, OpenedPlan opened) {
    this.words = words;
    this.opened = opened;
    this.writes = opened.writes() && opened.plan().state() != Plan.State.ENDED;
  }

  PlanSheet.Area area(PriorityArea area) {
    return new PlanSheet.Area(
        area.id().toString(),
        opened.plan().openAreas().indexOf(area) + 1,
        Pictures.of(area.picture(), words),
        area.outcome(),
        area.worry(),
        area.measure(),
        said(area, opened.names(), words),
        area.childsTen(),
        area.owner().map(opened.names()::agency).orElse(""),
        area.overLimit()
            .map(o -> words.text("plan.beyond", Map.of("reason", o.reason(), "who", o.manager())))
            .orElse(""),
        latest(area),
        travelled(area, words),
        area.actions().stream().map(this::step).toList(),
        writes ? forms(area.id()) : List.of());
  }

  /** What child and family said of it. */
  static List<FamilySheet.Said> said(PriorityArea area, PlanNames names, Messages words) {
    List<FamilySheet.Said> said = new ArrayList<>();
    if (!area.childsWords().isEmpty()) {
      said.add(new FamilySheet.Said(names.first(), area.childsWords()));
    }
    if (!area.familysWords().isEmpty()) {
      said.add(new FamilySheet.Said(words.text("family-page.family"), area.familysWords()));
    }
    return said;
  }

  static Drawing travelled(PriorityArea area, Messages words) {
    return DistanceTravelled.of(
        area.scores().stream()
            .map(s -> new DistanceTravelled.Score(voice(s.by()), s.on(), s.points()))
            .toList(),
        words);
  }

  private static Voice voice(Score.By by) {
    return switch (by) {
      case CHILD -> Voice.CHILD;
      case FAMILY -> Voice.FAMILY;
      case PROFESSIONALS -> Voice.PROFESSIONALS;
    };
  }

  private List<String> latest(PriorityArea area) {
    List<String> latest = new ArrayList<>();
    for (Score.By by : Score.By.values()) {
      area.latest(by)
          .ifPresent(
              s ->
                  latest.add(
                      words.text(
                          s.words().isEmpty() ? "plan.score" : "plan.score-because",
                          Map.of(
                              "who", by,
                              "points", s.points(),
                              "on", words.shortDate(s.on()),
                              "words", s.words()))));
    }
    return latest;
  }

  private PlanSheet.Step step(PlanAction action) {
    String outcome =
        action
            .finishedOn()
            .map(day -> words.text("plan.finished", Map.of("on", day, "words", action.evidence())))
            .orElse("");
    return new PlanSheet.Step(
        action.id().toString(),
        action.what(),
        opened.names().owner(action.owner()),
        words.date(action.dueOn()),
        action.timesAWeek() == 0 ? "" : words.count("plan.often", action.timesAWeek()),
        action.redatings().stream()
            .map(
                r ->
                    words.text(
                        "plan.moved",
                        Map.of(
                            "from", words.shortDate(r.from()),
                            "to", words.shortDate(r.to()),
                            "why", r.reason(),
                            "who", r.author())))
            .toList(),
        action.isOpen() ? "" : words.name(action.state()),
        action.state() == PlanAction.State.DONE ? "green" : "grey",
        outcome,
        writes ? forms(action) : List.of());
  }

  private List<Link> forms(PlanAction action) {
    return action.isOpen()
        ? List.of(
            form("finish", action.id(), action.what()),
            form("redate", action.id(), action.what()),
            form("action-change", action.id(), action.what()))
        : List.of(form("reopen", action.id(), action.what()));
  }

  private List<Link> forms(UUID area) {
    String about = opened.plan().findArea(area).map(OpenedPlan::called).orElse("");
    return List.of(
        form("action", area, about),
        form("score", area, about),
        form("area", area, about),
        form("achieve", area, about),
        form("park", area, about),
        form("drop", area, about));
  }

  private Link form(String part, UUID item, String about) {
    return Link.to(opened.at(part, item), words.text("plan-part." + part + ".link")).about(about);
  }
}
