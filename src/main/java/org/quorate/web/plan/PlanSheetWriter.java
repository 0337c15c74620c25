package org.quorate.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.agency.AgencyId;
import org.quorate.kernel.Messages;
import org.quorate.plan.Member;
import org.quorate.plan.Plan;
import org.quorate.plan.PriorityArea;
import org.quorate.plan.version.PlanVersion;
import org.quorate.web.drawing.Drawing;
import org.quorate.web.govuk.Row;

/** Puts a plan into the words of its page. */
final class PlanSheetWriter {
  private final Messages words;
  private final OpenedPlan opened;
  private final Plan plan;
  private final PlanNames names;
  private final AreaWriter areas;

  PlanSheetWriter(Messages words, OpenedPlan opened) {
    this.words = words;
    this.opened = opened;
    this.plan = opened.plan();
    this.names = opened.names();
    this.areas = new AreaWriter(words, opened);
  }

  /** The whole page. */
  PlanSheet sheet(
      List<Row> due,
      int mostOpen,
      List<Drawing> drawings,
      Optional<PlanSaid> said,
      List<PlanSheet.Draft> drafts,
      Optional<PlanSheet.Undo> undo) {
    return new PlanSheet(
        opened.address(),
        opened.title(words),
        opened.named(),
        "/children/" + plan.child(),
        plan.revision(),
        standing(),
        Stream.concat(facts().stream(), due.stream()).toList(),
        plan.openAreas().stream().map(areas::area).toList(),
        waiting(),
        plan.areas().stream().filter(a -> !a.isOpen() && !a.isParked()).map(this::over).toList(),
        words.text("plan.limit", "limit", mostOpen),
        plan.members().stream().map(this::seat).toList(),
        silent(),
        versions(),
        drawings,
        said,
        drafts,
        undo,
        opened.writes() && plan.state() != Plan.State.ENDED);
  }

  private PlanSheet.Standing standing() {
    return new PlanSheet.Standing(
        words.name(plan.state()),
        switch (plan.state()) {
          case PREPARED -> "blue";
          case OPEN -> "green";
          case ENDED -> "grey";
        });
  }

  private List<Row> facts() {
    List<Row> facts = new ArrayList<>();
    String since =
        plan.isPrepared()
            ? words.text("plan.meant", "on", plan.startedOn())
            : words.text("plan.since", "on", plan.startedOn());
    facts.add(Row.of(words.text("plan.started"), since));
    plan.endedOn()
        .ifPresent(
            day ->
                facts.add(
                    Row.of(
                        words.text("plan.ended"),
                        words.text(
                            "plan.ended-why",
                            Map.of(
                                "on", day,
                                "why", plan.endReason().map(words::name).orElse(""),
                                "words", plan.endWords())))));
    plan.category().ifPresent(c -> facts.add(Row.of(words.text("plan.category"), category())));
    names
        .child()
        .allocatedTo()
        .flatMap(names::person)
        .ifPresent(
            person ->
                facts.add(
                    Row.of(
                        words.text("plan.worker"),
                        person.name().full() + ", " + names.child().team())));
    return facts;
  }

  private String category() {
    String latest = plan.category().map(words::name).orElse("");
    return plan.initialCategory()
        .filter(first -> plan.category().filter(first::equals).isEmpty())
        .map(first -> words.text("plan.category-was", Map.of("latest", latest, "first", first)))
        .orElse(latest);
  }

  private List<PlanSheet.Waiting> waiting() {
    List<PriorityArea> parked = plan.parkedAreas();
    return parked.stream()
        .map(
            area ->
                new PlanSheet.Waiting(
                    area.id().toString(), OpenedPlan.called(area), area == parked.getFirst()))
        .toList();
  }

  private PlanSheet.Over over(PriorityArea area) {
    boolean achieved = area.state() == PriorityArea.State.ACHIEVED;
    String on = area.closedOn().map(day -> words.text("plan.closed", "on", day)).orElse("");
    return new PlanSheet.Over(
        OpenedPlan.called(area),
        words.name(area.state()),
        achieved ? "green" : "grey",
        area.closedWhy().isEmpty() ? on : on + " " + area.closedWhy());
  }

  private PlanSheet.Seat seat(Member member) {
    AgencyId agency = member.agency();
    List<String> responsible = new ArrayList<>();
    for (PriorityArea area : plan.openAreas()) {
      if (area.owner().filter(agency::equals).isPresent()) {
        responsible.add(words.text("plan.answers-for", "area", OpenedPlan.called(area)));
      }
      area.actions().stream()
          .filter(a -> a.isOpen() && a.agency().filter(agency::equals).isPresent())
          .forEach(a -> responsible.add(a.what()));
    }
    return new PlanSheet.Seat(
        agency.toString(),
        names.agency(agency),
        words.text(member.isInCoreGroup() ? "plan.core-group" : "plan.beside"),
        responsible);
  }

  private String silent() {
    int without = plan.withoutResponsibility().size();
    return without == 0 ? "" : words.count("plan.silent", without);
  }

  private List<PlanSheet.Version> versions() {
    List<PlanVersion> all = opened.versions();
    List<PlanSheet.Version> shown = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      PlanVersion version = all.get(i);
      int number = version.number().orElse(0);
      Optional<String> compare =
          i + 1 < all.size()
              ? Optional.of(
                  opened.at("versions")
                      + "?from="
                      + all.get(i + 1).number().orElse(0)
                      + "&to="
                      + number)
              : Optional.empty();
      String why = words.name(version.why());
      shown.add(
          new PlanSheet.Version(
              number,
              version.words().isEmpty() ? why : why + ": " + version.words(),
              words.when(version.at()),
              version.author(),
              compare));
    }
    return shown;
  }
}
