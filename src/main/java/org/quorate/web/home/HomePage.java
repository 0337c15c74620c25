package org.quorate.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quorate.access.Caller;
import org.quorate.access.Grants;
import org.quorate.access.Permission;
import org.quorate.access.Role;
import org.quorate.child.CaseloadRow;
import org.quorate.child.ChildId;
import org.quorate.child.Deadline;
import org.quorate.child.Deadlines;
import org.quorate.child.JpaCaseloadBoard;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.mail.WaitingMail;
import org.quorate.meeting.DiaryRow;
import org.quorate.meeting.JpaDiaryBoard;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.Rulebook;
import org.quorate.web.View;
import org.quorate.web.govuk.Link;

/** The first page after signing in: what needs this person, today, and soon. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class HomePage {
  static final LocalTime EVENING = LocalTime.of(18, 0);

  private final CurrentCaller caller;
  private final Messages messages;
  private final Rulebook rulebook;
  private final JpaCaseloadBoard caseloads;
  private final JpaDiaryBoard diaries;
  private final Deadlines deadlines;
  private final WaitingMail waiting;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected HomePage() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  public HomePage(
      CurrentCaller caller,
      Messages messages,
      Rulebook rulebook,
      JpaCaseloadBoard caseloads,
      JpaDiaryBoard diaries,
      Deadlines deadlines,
      WaitingMail waiting,
      Clock clock) {
    this.caller = caller;
    this.messages = messages;
    this.rulebook = rulebook;
    this.caseloads = caseloads;
    this.diaries = diaries;
    this.deadlines = deadlines;
    this.waiting = waiting;
    this.clock = clock;
  }

  @GET
  public View home() {
    return View.of("home/home", of(caller.get()));
  }

  private Home of(Caller reader) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, messages.zone());
    LocalDate horizon =
        rulebook.workingDays().after(today, rulebook.limit(Limit.COMING_UP_WORKING_DAYS, today));
    Instant tomorrow = today.plusDays(1).atStartOfDay(messages.zone()).toInstant();
    Instant end = horizon.plusDays(1).atStartOfDay(messages.zone()).toInstant();

    List<CaseloadRow> mine = caseloads.of(reader, today);
    Map<ChildId, List<Deadline>> open = deadlines.open(mine.stream().map(CaseloadRow::id).toList());
    List<DiaryRow> meetings =
        diaries.between(today.atStartOfDay(messages.zone()).toInstant(), end, reader);
    List<DiaryRow> drafts = diaries.drafts(reader);
    List<DiaryRow> asked =
        reader.is(Role.AGENCY_PROFESSIONAL) ? diaries.unanswered(now, reader) : List.of();

    List<DiaryRow> begun =
        allows(reader, Permission.CONCLUDE_MEETING) ? diaries.unwritten(now, reader) : List.of();

    HomeWriter writer =
        new HomeWriter(
            messages,
            rulebook,
            everybody(mine, List.of(meetings, drafts, asked, begun)),
            now,
            horizon);
    return new Home(
        writer.greeting(reader.name(), LocalTime.ofInstant(now, messages.zone())),
        actions(reader),
        Stream.concat(
                writer.needs(toBeDone(open, meetings), begun, asked, drafts).stream(),
                writer.doubtful(waiting.count(reader)).stream())
            .sorted(Comparator.comparing(Need::state))
            .toList(),
        writer.today(meetings.stream().filter(m -> before(m, tomorrow)).toList()),
        writer.later(meetings.stream().filter(m -> !before(m, tomorrow)).toList()),
        horizon,
        writer.children(mine, open),
        allows(reader, Permission.RECORD_CHILD));
  }

  private List<Deadline> toBeDone(Map<ChildId, List<Deadline>> open, List<DiaryRow> meetings) {
    Arranged arranged = new Arranged(meetings, rulebook);
    return open.values().stream()
        .flatMap(List::stream)
        .filter(deadline -> !arranged.meets(deadline))
        .toList();
  }

  /** The names that may occur, in one query. */
  private Map<ChildId, CaseloadRow> everybody(
      List<CaseloadRow> mine, List<List<DiaryRow>> diaries) {
    List<ChildId> all = new ArrayList<>(mine.stream().map(CaseloadRow::id).toList());
    diaries.stream()
        .flatMap(List::stream)
        .flatMap(meeting -> meeting.children().stream())
        .filter(child -> !all.contains(child))
        .forEach(all::add);
    return caseloads.of(all);
  }

  private List<Link> actions(Caller reader) {
    List<Link> actions = new ArrayList<>();
    if (allows(reader, Permission.ARRANGE_MEETING)) {
      actions.add(Link.to("/meetings/new", messages.text("home.arrange")));
    }
    if (allows(reader, Permission.FIND_CHILD)) {
      actions.add(Link.to("/children", messages.text("home.find-child")));
    }
    return actions;
  }

  private static boolean before(DiaryRow meeting, Instant end) {
    return meeting.startsAt().filter(at -> at.isBefore(end)).isPresent();
  }

  private static boolean allows(Caller reader, Permission permission) {
    return Grants.allow(reader.roles(), permission);
  }
}
