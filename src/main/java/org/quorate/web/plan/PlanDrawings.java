package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quorate.access.Caller;
import org.quorate.child.ChildId;
import org.quorate.child.RecordedCircumstance;
import org.quorate.child.RecordedCircumstances;
import org.quorate.child.RiskLevel;
import org.quorate.kernel.Messages;
import org.quorate.meeting.JpaMeetingBoard;
import org.quorate.meeting.MeetingRow;
import org.quorate.meeting.MeetingState;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanAction;
import org.quorate.plan.circle.Circle;
import org.quorate.plan.circle.TrustedPerson;
import org.quorate.web.drawing.Drawing;
import org.quorate.web.drawing.LoadOnFamily;
import org.quorate.web.drawing.NetworkMap;
import org.quorate.web.drawing.RiskOverTime;

/** Gathers what the drawings beside a plan need. */
@ApplicationScoped
public class PlanDrawings {
  private static final int WEEKS_AHEAD = 8;
  private static final int MEETINGS_LOOKED_AT = 50;

  private final RecordedCircumstances circumstances;
  private final JpaMeetingBoard meetings;
  private final Circle circle;
  private final Messages words;

  /** For CDI's proxy only. */
  protected PlanDrawings() {
    this(null, null, null, null);
  }

  @Inject
  public PlanDrawings(
      RecordedCircumstances circumstances,
      JpaMeetingBoard meetings,
      Circle circle,
      Messages words) {
    this.circumstances = circumstances;
    this.meetings = meetings;
    this.circle = circle;
    this.words = words;
  }

  /** Risk over time, what falls on the family, whom the child trusts. */
  public List<Drawing> of(OpenedPlan opened, LocalDate today, Caller reader) {
    return List.of(
        RiskOverTime.of(risk(opened.plan().child(), today), today, words),
        load(
            opened.plan(),
            meetings.about(opened.plan().child(), reader, MEETINGS_LOOKED_AT),
            today),
        NetworkMap.of(opened.names().first(), around(opened), words));
  }

  private List<RiskOverTime.Judged> risk(ChildId child, LocalDate today) {
    List<RecordedCircumstance> standing =
        circumstances.of(child).stream()
            .filter(c -> !c.isStruckOut())
            .filter(c -> RiskLevel.in(Set.of(c.circumstance())) != RiskLevel.NONE)
            .toList();
    Set<LocalDate> days = new TreeSet<>();
    standing.forEach(
        c -> {
          days.add(c.period().from());
          c.period().to().map(last -> last.plusDays(1)).ifPresent(days::add);
        });
    List<RiskOverTime.Judged> judged = new ArrayList<>();
    for (LocalDate day : days) {
      RiskLevel level =
          RiskLevel.in(
              standing.stream()
                  .filter(c -> c.holdsOn(day))
                  .map(RecordedCircumstance::circumstance)
                  .collect(Collectors.toSet()));
      boolean same = !judged.isEmpty() && judged.getLast().level() == level;
      if (!day.isAfter(today) && !same) {
        judged.add(new RiskOverTime.Judged(day, level));
      }
    }
    return judged;
  }

  private Drawing load(Plan plan, List<MeetingRow> booked, LocalDate today) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<PlanAction> open = plan.currentActions().stream().filter(PlanAction::isOpen).toList();
    List<LoadOnFamily.Week> weeks = new ArrayList<>();
    for (int i = 0; i < WEEKS_AHEAD; i++) {
      weeks.add(week(monday.plusWeeks(i), open, booked));
    }
    return LoadOnFamily.of(weeks, plan.agencies().size(), words);
  }

  private LoadOnFamily.Week week(LocalDate monday, List<PlanAction> open, List<MeetingRow> booked) {
    LocalDate sunday = monday.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    long meetingsThen =
        booked.stream()
            .filter(m -> m.state() == MeetingState.SCHEDULED)
            .map(m -> m.startsAt().atZone(words.zone()).toLocalDate())
            .filter(day -> !day.isBefore(monday) && !day.isAfter(sunday))
            .count();
    int visits =
        open.stream()
            .filter(a -> !a.isByFamily() && !a.dueOn().isBefore(monday))
            .mapToInt(PlanAction::timesAWeek)
            .sum();
    int theirs =
        open.stream()
            .filter(a -> a.isByFamily() && !a.dueOn().isBefore(monday))
            .mapToInt(a -> a.timesAWeek() > 0 ? a.timesAWeek() : a.dueOn().isAfter(sunday) ? 0 : 1)
            .sum();
    return new LoadOnFamily.Week(monday, (int) meetingsThen + visits, theirs);
  }

  /** As the child drew it. */
  private List<NetworkMap.Person> around(OpenedPlan opened) {
    return circle.of(opened.plan().child()).stream()
        .map(TrustedPerson::details)
        .map(
            person ->
                new NetworkMap.Person(
                    person.name(),
                    person.relation(),
                    switch (person.closeness()) {
                      case CLOSEST -> NetworkMap.Ring.VERY_CLOSE;
                      case CLOSE -> NetworkMap.Ring.CLOSE;
                      case FURTHER_OUT -> NetworkMap.Ring.FURTHER;
                    }))
        .toList();
  }
}
