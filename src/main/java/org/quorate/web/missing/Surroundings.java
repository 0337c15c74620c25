package org.quorate.web.missing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.agency.AgencyId;
import org.quorate.child.Child;
import org.quorate.child.Enrolment;
import org.quorate.child.Period;
import org.quorate.child.Placement;
import org.quorate.child.RecordedCircumstance;
import org.quorate.kernel.Messages;
import org.quorate.meeting.MeetingRow;
import org.quorate.meeting.MeetingState;
import org.quorate.rulebook.Circumstance;
import org.quorate.web.child.ChildWords;

/** What else changed around a child while she was missing: schools, homes, risk, meetings. */
final class Surroundings {
  private final Messages words;
  private final Map<AgencyId, String> agencies;

  Surroundings(Messages words, Map<AgencyId, String> agencies) {
    this.words = words;
    this.agencies = agencies;
  }

  List<Lane> of(Child child, List<RecordedCircumstance> recorded, List<MeetingRow> meetings) {
    return Stream.of(
            lane("risk", recorded.stream().filter(Surroundings::isLevel).map(this::level)),
            lane("school", child.enrolments().stream().map(this::school)),
            lane("home", child.placements().stream().map(this::home)),
            lane(
                "meetings", meetings.stream().filter(m -> m.startsAt() != null).map(this::meeting)))
        .toList();
  }

  private Lane lane(String key, Stream<Lane.Stretch> stretches) {
    return new Lane(
        words.text("missing-lane." + key),
        stretches.sorted(Comparator.comparing(Lane.Stretch::from)).toList());
  }

  private static boolean isLevel(RecordedCircumstance circumstance) {
    return !circumstance.isStruckOut()
        && switch (circumstance.circumstance()) {
          case EXPLOITATION_EMERGING, EXPLOITATION_MEDIUM, EXPLOITATION_HIGH -> true;
          default -> false;
        };
  }

  private Lane.Stretch level(RecordedCircumstance level) {
    Circumstance how = level.circumstance();
    return stretch(level.period(), words.text("missing-lane.level-" + shortly(how)));
  }

  private static String shortly(Circumstance level) {
    return switch (level) {
      case EXPLOITATION_HIGH -> "high";
      case EXPLOITATION_MEDIUM -> "medium";
      default -> "emerging";
    };
  }

  private Lane.Stretch school(Enrolment school) {
    return stretch(school.period(), agencies.getOrDefault(school.agency(), ""));
  }

  private Lane.Stretch home(Placement home) {
    String kind = ChildWords.sentence(words.name(home.kind()));
    return stretch(home.period(), home.area().isEmpty() ? kind : kind + ", " + home.area());
  }

  private Lane.Stretch meeting(MeetingRow meeting) {
    LocalDate day = LocalDate.ofInstant(meeting.startsAt(), words.zone());
    String name = ChildWords.sentence(words.name(meeting.type()));
    return new Lane.Stretch(
        day,
        Optional.of(day),
        true,
        meeting.state() == MeetingState.CANCELLED
            ? words.text("missing-lane.cancelled", "meeting", name)
            : name);
  }

  private static Lane.Stretch stretch(Period period, String text) {
    return new Lane.Stretch(period.from(), period.to(), false, text);
  }
}
