package org.quorate.plan.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What differs between two states of one plan, for reading side by side: a pure function of the two
 * snapshots. Values are told as they are kept; a page turns identifiers into names.
 *
 * @param headline category, state and dates of the plan itself
 * @param areas those that came, changed or went, in the order of the later state
 * @param joined agencies that are on the plan only in the later state
 * @param left agencies that were on it only in the earlier one
 */
public record PlanComparison(
    List<Difference> headline, List<AreaDifference> areas, Set<UUID> joined, Set<UUID> left) {
  public PlanComparison {
    headline = List.copyOf(headline);
    areas = List.copyOf(areas);
  }

  /** What may differ. */
  public enum Field {
    CATEGORY,
    STATE,
    STARTED_ON,
    ENDED_ON,
    SEQUENCE,
    WORRY,
    OUTCOME,
    MEASURE,
    OWNER,
    CHILDS_WORDS,
    FAMILYS_WORDS,
    CHILDS_TEN,
    PICTURE,
    WHAT,
    DONE_BY,
    DUE_ON,
    TIMES_A_WEEK,
    EVIDENCE
  }

  /** One value that is another now; empty where there was or is none. */
  public record Difference(Field field, String before, String after) {}

  /** Whether something is in both states. */
  public enum Presence {
    ADDED,
    CHANGED,
    REMOVED
  }

  /**
   * One area.
   *
   * @param worry what it is called in the newest of the two states that has it
   * @param scores those given between the two
   */
  public record AreaDifference(
      UUID area,
      String worry,
      Presence presence,
      List<Difference> differences,
      List<ActionDifference> actions,
      List<PlanSnapshot.Point> scores) {
    boolean isEmpty() {
      return presence == Presence.CHANGED
          && differences.isEmpty()
          && actions.isEmpty()
          && scores.isEmpty();
    }

    /** Whether that area says something else than before, its actions and scores left aside. */
    public boolean saysOtherwise() {
      return !differences.isEmpty();
    }
  }

  /** One action. */
  public record ActionDifference(
      UUID action, String what, Presence presence, List<Difference> differences) {}

  public boolean isEmpty() {
    return headline.isEmpty() && areas.isEmpty() && joined.isEmpty() && left.isEmpty();
  }

  /** What became of {@code before} until {@code after}. */
  public static PlanComparison between(PlanSnapshot before, PlanSnapshot after) {
    Set<UUID> earlier = agencies(before);
    Set<UUID> later = agencies(after);
    return new PlanComparison(
        compare(headline(before), headline(after)),
        areas(before, after),
        minus(later, earlier),
        minus(earlier, later));
  }

  private static Map<Field, String> headline(PlanSnapshot plan) {
    Map<Field, String> values = new LinkedHashMap<>();
    values.put(Field.CATEGORY, told(plan.category()));
    values.put(Field.STATE, plan.state().name());
    values.put(Field.STARTED_ON, plan.startedOn().toString());
    values.put(Field.ENDED_ON, told(plan.endedOn()));
    return values;
  }

  private static List<AreaDifference> areas(PlanSnapshot before, PlanSnapshot after) {
    Map<UUID, PlanSnapshot.Area> earlier = byId(before.areas(), PlanSnapshot.Area::id);
    List<AreaDifference> found = new ArrayList<>();
    for (PlanSnapshot.Area area : after.areas()) {
      PlanSnapshot.Area was = earlier.remove(area.id());
      found.add(
          was == null
              ? difference(area, Presence.ADDED, List.of(), List.of())
              : new AreaDifference(
                  area.id(),
                  area.worry(),
                  Presence.CHANGED,
                  compare(values(was), values(area)),
                  actions(was.actions(), area.actions()),
                  area.scores().stream().filter(point -> !was.scores().contains(point)).toList()));
    }
    earlier
        .values()
        .forEach(gone -> found.add(difference(gone, Presence.REMOVED, List.of(), List.of())));
    return found.stream().filter(area -> !area.isEmpty()).toList();
  }

  private static AreaDifference difference(
      PlanSnapshot.Area area,
      Presence presence,
      List<Difference> differences,
      List<ActionDifference> actions) {
    return new AreaDifference(area.id(), area.worry(), presence, differences, actions, List.of());
  }

  private static Map<Field, String> values(PlanSnapshot.Area area) {
    Map<Field, String> values = new LinkedHashMap<>();
    values.put(Field.STATE, area.state().name());
    values.put(Field.SEQUENCE, Integer.toString(area.sequence()));
    values.put(Field.WORRY, area.worry());
    values.put(Field.OUTCOME, area.outcome());
    values.put(Field.MEASURE, area.measure());
    values.put(Field.OWNER, told(area.owner()));
    values.put(Field.CHILDS_WORDS, area.childsWords());
    values.put(Field.FAMILYS_WORDS, area.familysWords());
    values.put(Field.CHILDS_TEN, area.childsTen());
    values.put(Field.PICTURE, told(area.picture()));
    return values;
  }

  private static List<ActionDifference> actions(
      List<PlanSnapshot.Step> before, List<PlanSnapshot.Step> after) {
    Map<UUID, PlanSnapshot.Step> earlier = byId(before, PlanSnapshot.Step::id);
    List<ActionDifference> found = new ArrayList<>();
    for (PlanSnapshot.Step step : after) {
      PlanSnapshot.Step was = earlier.remove(step.id());
      List<Difference> differences = was == null ? List.of() : compare(values(was), values(step));
      if (was == null || !differences.isEmpty()) {
        Presence presence = was == null ? Presence.ADDED : Presence.CHANGED;
        found.add(new ActionDifference(step.id(), step.what(), presence, differences));
      }
    }
    earlier
        .values()
        .forEach(
            gone ->
                found.add(
                    new ActionDifference(gone.id(), gone.what(), Presence.REMOVED, List.of())));
    return found;
  }

  private static Map<Field, String> values(PlanSnapshot.Step step) {
    Map<Field, String> values = new LinkedHashMap<>();
    values.put(Field.WHAT, step.what());
    values.put(
        Field.DONE_BY,
        step.byTheChild()
            ? "CHILD"
            : told(step.professional().or(step::familyMember).or(step::agency)));
    values.put(Field.DUE_ON, step.dueOn().toString());
    values.put(Field.TIMES_A_WEEK, Integer.toString(step.timesAWeek()));
    values.put(Field.STATE, step.state().name());
    values.put(Field.EVIDENCE, step.evidence());
    return values;
  }

  private static List<Difference> compare(Map<Field, String> before, Map<Field, String> after) {
    return after.entrySet().stream()
        .filter(each -> !Objects.equals(before.get(each.getKey()), each.getValue()))
        .map(each -> new Difference(each.getKey(), before.get(each.getKey()), each.getValue()))
        .toList();
  }

  private static <T> Map<UUID, T> byId(List<T> things, Function<T, UUID> id) {
    Map<UUID, T> found = new LinkedHashMap<>();
    things.forEach(each -> found.put(id.apply(each), each));
    return found;
  }

  private static Set<UUID> agencies(PlanSnapshot plan) {
    return plan.members().stream()
        .map(PlanSnapshot.Seat::agency)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<UUID> minus(Set<UUID> some, Set<UUID> others) {
    Set<UUID> rest = new LinkedHashSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  private static String told(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
