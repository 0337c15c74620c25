package org.quorate.web.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.agency.AgencyId;
import org.quorate.kernel.Messages;
import org.quorate.plan.version.PlanSnapshot;

/** What differs between two states of a plan, in words; both states are kept side by side. */
public final class Changes {
  private final PlanNames names;
  private final Messages words;

  Changes(PlanNames names, Messages words) {
    this.names = names;
    this.words = words;
  }

  /**
   * One thing the plan says.
   *
   * @param what which of it
   * @param before empty where it was not there
   * @param after empty where it is gone
   */
  public record Line(String what, String before, String after) {
    public boolean differs() {
      return !before.equals(after);
    }
  }

  /** A part of the plan: one area, or the agencies. */
  public record Part(String title, List<Line> lines) {
    public Part {
      lines = List.copyOf(lines);
    }

    public boolean differs() {
      return lines.stream().anyMatch(Line::differs);
    }
  }

  /** Everything both states say, in the order of the newer one. */
  List<Part> sideBySide(PlanSnapshot before, PlanSnapshot after) {
    List<Part> parts = new ArrayList<>();
    parts.add(whole(before, after));
    Map<UUID, PlanSnapshot.Area> old = areas(before);
    Map<UUID, PlanSnapshot.Area> young = areas(after);
    Set<UUID> all = new LinkedHashSet<>();
    after.areas().forEach(a -> all.add(a.id()));
    before.areas().forEach(a -> all.add(a.id()));
    for (UUID id : all) {
      parts.add(area(Optional.ofNullable(old.get(id)), Optional.ofNullable(young.get(id))));
    }
    return parts;
  }

  /** Only what differs. */
  List<Part> between(PlanSnapshot before, PlanSnapshot after) {
    return sideBySide(before, after).stream()
        .filter(Part::differs)
        .map(part -> new Part(part.title(), part.lines().stream().filter(Line::differs).toList()))
        .toList();
  }

  private Part whole(PlanSnapshot before, PlanSnapshot after) {
    return new Part(
        words.text("plan-compare.whole"),
        List.of(
            line("plan-compare.state", words.name(before.state()), words.name(after.state())),
            line(
                "plan-compare.category",
                before.category().map(words::name).orElse(""),
                after.category().map(words::name).orElse("")),
            line("plan-compare.agencies", seats(before), seats(after))));
  }

  private String seats(PlanSnapshot state) {
    return state.members().stream()
        .map(seat -> names.agency(new AgencyId(seat.agency())))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private Part area(Optional<PlanSnapshot.Area> before, Optional<PlanSnapshot.Area> after) {
    PlanSnapshot.Area shown = after.or(() -> before).orElseThrow();
    List<Line> lines = new ArrayList<>();
    lines.add(
        line(
            "plan-compare.standing",
            before.map(a -> words.name(a.state())).orElse(""),
            after.map(a -> words.name(a.state())).orElse("")));
    lines.add(text("plan-form.worry", before, after, PlanSnapshot.Area::worry));
    lines.add(text("plan-form.outcome", before, after, PlanSnapshot.Area::outcome));
    lines.add(text("plan-form.measure", before, after, PlanSnapshot.Area::measure));
    lines.add(text("plan-form.childsWords", before, after, PlanSnapshot.Area::childsWords));
    lines.add(text("plan-form.familysWords", before, after, PlanSnapshot.Area::familysWords));
    lines.add(text("plan-compare.scores", before, after, this::scores));
    lines.add(text("plan-compare.actions", before, after, this::steps));
    String title = shown.outcome().isEmpty() ? shown.worry() : shown.outcome();
    return new Part(
        title, lines.stream().filter(l -> !l.before().isEmpty() || !l.after().isEmpty()).toList());
  }

  private Line text(
      String key,
      Optional<PlanSnapshot.Area> before,
      Optional<PlanSnapshot.Area> after,
      java.util.function.Function<PlanSnapshot.Area, String> part) {
    return line(key, before.map(part).orElse(""), after.map(part).orElse(""));
  }

  private Line line(String key, String before, String after) {
    return new Line(words.text(key), before, after);
  }

  private String scores(PlanSnapshot.Area area) {
    Map<String, Integer> latest = new java.util.TreeMap<>();
    area.scores().forEach(p -> latest.put(words.name(p.by()), p.points()));
    return latest.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining("\n"));
  }

  private String steps(PlanSnapshot.Area area) {
    return area.actions().stream()
        .map(
            step ->
                words.text(
                    "plan-compare.step",
                    Map.of(
                        "what", step.what(),
                        "who", names.owner(step),
                        "due", words.shortDate(step.dueOn()),
                        "state", step.state())))
        .collect(Collectors.joining("\n"));
  }

  private static Map<UUID, PlanSnapshot.Area> areas(PlanSnapshot state) {
    Map<UUID, PlanSnapshot.Area> areas = new HashMap<>();
    state.areas().forEach(a -> areas.put(a.id(), a));
    return areas;
  }
}
