package org.quorate.testing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.agency.ProfessionalId;
import org.quorate.meeting.Answer;
import org.quorate.meeting.Attendance;
import org.quorate.meeting.DecisionKind;
import org.quorate.meeting.MeetingState;
import org.quorate.meeting.Standing;
import org.quorate.network.Need;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Sector;
import org.quorate.warning.picture.AgencyRef;
import org.quorate.warning.picture.MeetingPicture;
import org.quorate.warning.picture.Seat;

/** One meeting in a picture. */
public final class TableBuilder {
  private final MeetingType type;
  private final UUID id;
  private final List<Chair> chairs = new ArrayList<>();
  private final Set<UUID> considered = new LinkedHashSet<>();
  private final List<MeetingPicture.Decided> decisions = new ArrayList<>();
  private Optional<Instant> starts;
  private Instant arranged;
  private MeetingState state = MeetingState.SCHEDULED;
  private Optional<AgencyRef> calledBy = Optional.empty();
  private Optional<Instant> concluded = Optional.empty();
  private Optional<MeetingPicture.Knowledge> knowledge = Optional.empty();
  private int dissents;

  private TableBuilder(MeetingType type, String starts) {
    this.type = type;
    this.id = Refs.id(type + starts);
    this.starts = Optional.of(Times.done(starts));
    this.arranged = this.starts.get().minus(21, ChronoUnit.DAYS);
  }

  /** Arranged three weeks before, and nobody asked yet. */
  public static TableBuilder aTable(MeetingType type, String starts) {
    return new TableBuilder(type, starts);
  }

  private static final class Chair {
    private final UUID id;
    private final Sector sector;
    private Optional<AgencyRef> agency;
    private Optional<ProfessionalId> person = Optional.empty();
    private Optional<UUID> relative = Optional.empty();
    private Standing standing = Standing.INVITED;
    private boolean works;
    private Optional<Instant> asked = Optional.empty();
    private Optional<Answer> answer = Optional.empty();
    private Optional<Instant> answered = Optional.empty();
    private Optional<Attendance> attendance = Optional.empty();
    private boolean informed;
    private Optional<Instant> bounced = Optional.empty();
    private Optional<Instant> untold = Optional.empty();
    private Optional<Instant> report = Optional.empty();
    private Optional<Instant> letter = Optional.empty();

    private Chair(Sector sector, AgencyRef agency) {
      this.sector = sector;
      this.agency = sector.isFamily() ? Optional.empty() : Optional.of(agency);
      this.id = Refs.id("seat" + agency.id() + sector);
    }

    private Seat seat(Instant arranged) {
      return new Seat(
          id,
          agency,
          person,
          relative,
          sector,
          Need.MUST,
          standing,
          works,
          asked.orElse(arranged),
          answer,
          answered,
          attendance,
          informed,
          new Seat.Post(bounced, untold, report, letter));
    }
  }

  public TableBuilder arranged(String when) {
    arranged = Times.done(when);
    return this;
  }

  public TableBuilder draft() {
    state = MeetingState.DRAFT;
    return this;
  }

  public TableBuilder undated() {
    starts = Optional.empty();
    return draft();
  }

  public TableBuilder asking(Sector... sectors) {
    for (Sector sector : sectors) {
      chairs.add(new Chair(sector, Refs.the(sector)));
    }
    return this;
  }

  public TableBuilder asking(AgencyRef agency) {
    chairs.add(new Chair(agency.kind(), agency));
    return this;
  }

  public TableBuilder asking(int others, Sector sector) {
    for (int i = 1; i <= others; i++) {
      chairs.add(new Chair(sector, Refs.named(sector + " " + i, sector)));
    }
    return this;
  }

  public TableBuilder askingLead(String who) {
    asking(Sector.LEAD_SW);
    chairs.getLast().person = Optional.of(new ProfessionalId(Refs.id(who)));
    return this;
  }

  public TableBuilder askingRelative(String who) {
    asking(Sector.FAMILY);
    chairs.getLast().relative = Optional.of(Refs.id(who));
    return this;
  }

  /** Everybody whom the rules of the day may ask for, and a few more. */
  public TableBuilder askingEverybody() {
    return asking(Sector.values());
  }

  public TableBuilder leavingOff(Sector sector) {
    asking(sector);
    chairs.getLast().standing = Standing.LEFT_OFF;
    return this;
  }

  public TableBuilder without(Sector... sectors) {
    chairs.removeIf(chair -> List.of(sectors).contains(chair.sector));
    return this;
  }

  public TableBuilder answer(Sector sector, Answer answer, String when) {
    Chair chair = chair(sector);
    chair.answer = Optional.of(answer);
    chair.answered = Optional.of(Times.done(when));
    return this;
  }

  public TableBuilder worksWithChild(Sector... sectors) {
    for (Sector sector : sectors) {
      chair(sector).works = true;
    }
    return this;
  }

  /** Everybody accepts, and those who owe a report have sent it. */
  public TableBuilder everybodyComes(String when) {
    chairs.forEach(
        chair -> {
          chair.answer = Optional.of(Answer.ACCEPTED);
          chair.answered = Optional.of(Times.done(when));
          chair.report = Optional.of(Times.done(when));
          chair.works = true;
        });
    return this;
  }

  public TableBuilder asked(Sector sector, String when) {
    chair(sector).asked = Optional.of(Times.done(when));
    return this;
  }

  public TableBuilder informed(Sector sector) {
    chair(sector).informed = true;
    return this;
  }

  public TableBuilder bounced(Sector sector, String when) {
    chair(sector).bounced = Optional.of(Times.done(when));
    return this;
  }

  public TableBuilder mended(Sector sector) {
    chair(sector).bounced = Optional.empty();
    chair(sector).untold = Optional.empty();
    return this;
  }

  public TableBuilder untold(Sector sector, String when) {
    chair(sector).untold = Optional.of(Times.done(when));
    return this;
  }

  public TableBuilder report(Sector sector, String when) {
    chair(sector).report = Optional.of(Times.done(when));
    return this;
  }

  public TableBuilder letter(Sector sector, String when) {
    chair(sector).letter = Optional.of(Times.done(when));
    return this;
  }

  public TableBuilder letters(String when) {
    chairs.stream()
        .filter(chair -> chair.standing == Standing.INVITED)
        .forEach(chair -> chair.letter = Optional.of(Times.done(when)));
    return this;
  }

  public TableBuilder attendance(Sector sector, Attendance how) {
    chair(sector).attendance = Optional.of(how);
    return this;
  }

  /** Held at its time, with everybody there who is not marked otherwise. */
  public TableBuilder held() {
    return over(MeetingState.HELD);
  }

  public TableBuilder inquorate() {
    return over(MeetingState.INQUORATE);
  }

  private TableBuilder over(MeetingState verdict) {
    state = verdict;
    concluded = starts;
    chairs.stream()
        .filter(chair -> chair.attendance.isEmpty())
        .forEach(chair -> chair.attendance = Optional.of(Attendance.PRESENT));
    return this;
  }

  /** Held, and nobody wrote down who came. */
  public TableBuilder unmarked() {
    chairs.forEach(chair -> chair.attendance = Optional.empty());
    return this;
  }

  public TableBuilder cancelled() {
    state = MeetingState.CANCELLED;
    return this;
  }

  public TableBuilder considering(String... children) {
    for (String child : children) {
      considered.add(Refs.id(child));
    }
    return this;
  }

  public TableBuilder calledBy(AgencyRef agency) {
    calledBy = Optional.of(agency);
    return this;
  }

  public TableBuilder deciding(DecisionKind kind, Sector by) {
    decisions.add(new MeetingPicture.Decided(kind, Optional.of(by)));
    return this;
  }

  public TableBuilder deciding(DecisionKind kind) {
    decisions.add(new MeetingPicture.Decided(kind, Optional.empty()));
    return this;
  }

  public TableBuilder dissent() {
    dissents++;
    return this;
  }

  public TableBuilder leavingGaps(int gaps) {
    knowledge = Optional.of(new MeetingPicture.Knowledge(gaps, Optional.empty()));
    return this;
  }

  public TableBuilder leavingGaps(int gaps, String reviewOn) {
    knowledge = Optional.of(new MeetingPicture.Knowledge(gaps, Optional.of(Times.day(reviewOn))));
    return this;
  }

  private Chair chair(Sector sector) {
    return chairs.stream().filter(chair -> chair.sector == sector).findFirst().orElseThrow();
  }

  public MeetingPicture build() {
    return new MeetingPicture(
        id,
        type,
        state,
        starts,
        arranged,
        calledBy,
        chairs.stream().map(chair -> chair.seat(arranged)).toList(),
        considered,
        decisions,
        concluded,
        dissents,
        knowledge);
  }
}
