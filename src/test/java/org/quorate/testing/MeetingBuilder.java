package org.quorate.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.Agency;
import org.quorate.agency.Professional;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.meeting.ConsideredChild;
import org.quorate.meeting.Convenor;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.Mode;
import org.quorate.meeting.Slot;
import org.quorate.network.Edit;
import org.quorate.network.Line;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Sector;

/** {@code aMeeting().ofType(STRATEGY).inviting(police, surgery).scheduled()}. */
public final class MeetingBuilder {
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** A Monday in November, at nine. */
  public static final Instant NOW = Instant.parse("2025-11-03T09:00:00Z");

  private MeetingType type = MeetingType.STRATEGY;
  private final List<ConsideredChild> children = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private Instant now = NOW;
  private Slot slot = slot(LocalDateTime.of(2025, 11, 6, 10, 0));
  private Mode mode = Mode.MEETING;
  private String convenor = "Tomasz Nowak";

  private MeetingBuilder() {}

  public static MeetingBuilder aMeeting() {
    return new MeetingBuilder();
  }

  public static Slot slot(LocalDateTime start) {
    return new Slot(
        start, Duration.ofHours(1), LONDON, "Civic Centre", "2", "https://video.example/7");
  }

  public MeetingBuilder ofType(MeetingType wanted) {
    type = wanted;
    return this;
  }

  public MeetingBuilder about(ChildId... about) {
    for (ChildId child : about) {
      children.add(ConsideredChild.included(child));
    }
    return this;
  }

  public MeetingBuilder considering(ChildId child, String whyNot) {
    children.add(ConsideredChild.leftOut(child, whyNot));
    return this;
  }

  public MeetingBuilder at(LocalDateTime start) {
    slot = slot(start);
    return this;
  }

  public MeetingBuilder asOf(Instant moment) {
    now = moment;
    return this;
  }

  public MeetingBuilder convenedBy(String name) {
    convenor = name;
    return this;
  }

  public MeetingBuilder byPhone() {
    mode = Mode.PHONE;
    return this;
  }

  /** At their mailboxes. */
  public MeetingBuilder inviting(Agency... agencies) {
    for (Agency agency : agencies) {
      lines.add(
          line(
              agency.kind(),
              new Edit.Whom(
                  Optional.of(agency.id()),
                  Optional.empty(),
                  agency.name(),
                  agency.name(),
                  agency.mailbox())));
    }
    return this;
  }

  public MeetingBuilder inviting(Agency agency, Professional person) {
    lines.add(
        line(
            person.sector().orElse(agency.kind()),
            new Edit.Whom(
                Optional.of(agency.id()),
                Optional.of(person.id()),
                person.name().full(),
                agency.name(),
                person.address())));
    return this;
  }

  private static Line line(Sector sector, Edit.Whom whom) {
    return Line.added(new Edit.Add("added:" + whom.address(), sector, whom, "Tomasz Nowak"));
  }

  public List<Line> lines() {
    return List.copyOf(lines);
  }

  public Meeting draft() {
    if (children.isEmpty()) {
      about(new ChildId(new UUID(0x7000L, 0x8000000000000001L)));
    }
    return new Meeting(
        new Meeting.Drafting(
            type,
            children,
            new Convenor(Optional.empty(), convenor, "01632 960 123"),
            "quorate.example",
            Optional.empty()),
        now);
  }

  public Meeting scheduled() {
    Meeting meeting = draft();
    meeting.choose(slot, mode, Optional.empty(), now);
    meeting.schedule(lines, Actor.SERVICE, now);
    return meeting;
  }
}
