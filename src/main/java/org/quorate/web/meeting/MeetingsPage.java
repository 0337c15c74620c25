package org.quorate.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;
import org.quorate.http.CurrentCaller;
import org.quorate.http.Paging;
import org.quorate.kernel.Messages;
import org.quorate.meeting.DiaryRow;
import org.quorate.meeting.JpaDiaryBoard;
import org.quorate.meeting.JpaMeetingListBoard;
import org.quorate.meeting.JpaMeetingListBoard.Mark;
import org.quorate.meeting.JpaMeetingListBoard.Search;
import org.quorate.meeting.JpaMeetingListBoard.Time;
import org.quorate.meeting.ListedRow;
import org.quorate.meeting.MeetingState;
import org.quorate.rulebook.MeetingType;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.View;
import org.quorate.web.govuk.Choice;
import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.Pages;

/** What is ahead, what was begun and not sent, what has been. */
@Path("meetings")
@RequestScoped
public class MeetingsPage {
  private static final int PER_PAGE = 20;
  private static final String EVERYBODYS = "all";

  private final JpaMeetingListBoard meetings;
  private final JpaDiaryBoard diary;
  private final Abouts abouts;
  private final Guard guard;
  private final CurrentCaller caller;
  private final CurrentPage page;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected MeetingsPage() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  public MeetingsPage(
      JpaMeetingListBoard meetings,
      JpaDiaryBoard diary,
      Abouts abouts,
      Guard guard,
      CurrentCaller caller,
      CurrentPage page,
      Clock clock) {
    this.meetings = meetings;
    this.diary = diary;
    this.abouts = abouts;
    this.guard = guard;
    this.caller = caller;
    this.page = page;
    this.clock = clock;
  }

  /**
   * One of the lists.
   *
   * @param view {@code ahead}, {@code drafts} or {@code past}
   * @param type a kind of meeting; empty for all
   * @param whose {@code all} for everybody's
   */
  @GET
  public View list(
      @QueryParam("view") @DefaultValue("ahead") String view,
      @QueryParam("type") @DefaultValue("") String type,
      @QueryParam("whose") @DefaultValue("") String whose,
      @QueryParam("after") String after) {
    Caller reader = caller.get();
    guard.require(reader, Permission.READ_MEETING);
    Form form = Form.with("type", type, "whose", whose);
    if (view.equals("drafts") && guard.allows(reader, Permission.ARRANGE_MEETING)) {
      return shown("drafts", form, drafts(diary.drafts(reader)), "");
    }
    boolean past = view.equals("past");
    Search search =
        new Search(
            past ? Time.PAST : Time.AHEAD,
            type(type),
            whose.equals(EVERYBODYS) && guard.seesEveryChild(reader));
    List<ListedRow> found =
        meetings.page(search, Paging.after(after, MeetingsPage::mark), PER_PAGE + 1, reader);
    var paged = Paging.of(found, PER_PAGE, row -> Paging.mark(row.startsAt(), row.id().value()));
    String shown = past ? "past" : "ahead";
    return shown(
        shown, form, lines(paged.items()), paged.next().map(m -> at(shown, form, m)).orElse(""));
  }

  private static Optional<MeetingType> type(String name) {
    return Arrays.stream(MeetingType.values()).filter(t -> t.name().equals(name)).findFirst();
  }

  private static Mark mark(List<String> parts) {
    return new Mark(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1)));
  }

  private static String at(String view, Form form, String after) {
    UriBuilder address = UriBuilder.fromPath("/meetings").queryParam("view", view);
    form.optional("type").ifPresent(type -> address.queryParam("type", type));
    form.optional("whose").ifPresent(whose -> address.queryParam("whose", whose));
    return address.queryParam("after", after).build().toString();
  }

  private View shown(String view, Form form, List<MeetingList.Line> lines, String next) {
    Messages messages = page.messages();
    List<Choice> types = new ArrayList<>();
    types.add(Choice.of("", messages.text("meetings.every-type")));
    Arrays.stream(MeetingType.values())
        .forEach(type -> types.add(Choice.of(type.name(), messages.name(type))));
    Stream<String> views =
        guard.allows(caller.get(), Permission.ARRANGE_MEETING)
            ? Stream.of("ahead", "drafts", "past")
            : Stream.of("ahead", "past");
    return View.of(
        "meeting/meetings",
        new MeetingList(
            view,
            views
                .map(
                    v ->
                        Link.to("/meetings?view=" + v, messages.text("meetings.view." + v))
                            .current(v.equals(view)))
                .toList(),
            types,
            guard.seesEveryChild(caller.get()),
            lines,
            new Pages("", next),
            form));
  }

  private List<MeetingList.Line> drafts(List<DiaryRow> rows) {
    Map<ChildId, About> names = names(rows.stream().flatMap(row -> row.children().stream()));
    return rows.stream()
        .map(
            row ->
                new MeetingList.Line(
                    "/meetings/" + row.id().value(),
                    title(row.type(), row.children(), names),
                    row.starts()
                        .map(page.messages()::when)
                        .orElseGet(() -> page.messages().text("check.no-date")),
                    row.reference(),
                    page.messages().text("meetings.tag.draft"),
                    "grey",
                    "",
                    List.of(
                        Link.to(
                                "/meetings/" + row.id().value() + "/cancel",
                                page.messages().text("meetings.drop"))
                            .about(row.reference()))))
        .toList();
  }

  private List<MeetingList.Line> lines(List<ListedRow> rows) {
    Map<ChildId, About> names = names(rows.stream().flatMap(row -> row.children().stream()));
    return rows.stream().map(row -> line(row, title(row.type(), row.children(), names))).toList();
  }

  private MeetingList.Line line(ListedRow row, String title) {
    Messages messages = page.messages();
    MeetingSheet.Verdict verdict = verdict(row);
    return new MeetingList.Line(
        "/meetings/" + row.id().value(),
        title,
        messages.when(row.starts()),
        row.reference(),
        verdict.word(),
        verdict.colour(),
        isAhead(row)
            ? messages.text(
                row.declined() == 0 ? "meeting.coming" : "meetings.coming-declined",
                Map.of("coming", row.coming(), "asked", row.asked(), "declined", row.declined()))
            : "",
        List.of());
  }

  private MeetingSheet.Verdict verdict(ListedRow row) {
    Messages messages = page.messages();
    VerdictWords words = new VerdictWords(messages);
    return switch (row.state()) {
      case CANCELLED -> tag(messages.text("meeting.tag.cancelled"), "grey");
      case HELD, INQUORATE -> words.settled(row.quorum());
      case SCHEDULED, DRAFT ->
          isAhead(row)
              ? words.forecast(row.quorum(), "")
              : tag(messages.text("meetings.tag.to-write-up"), "blue");
    };
  }

  private boolean isAhead(ListedRow row) {
    return row.state() == MeetingState.SCHEDULED && row.startsAt().isAfter(clock.instant());
  }

  private static MeetingSheet.Verdict tag(String word, String colour) {
    return new MeetingSheet.Verdict(word, colour, "", List.of(), "");
  }

  private Map<ChildId, About> names(Stream<ChildId> children) {
    return abouts.run(children.distinct().toList(), "meeting.list", caller.get());
  }

  private String title(MeetingType type, List<ChildId> children, Map<ChildId, About> names) {
    List<String> known =
        children.stream().filter(names::containsKey).map(id -> names.get(id).named()).toList();
    String kind = page.messages().name(type);
    return known.isEmpty()
        ? kind
        : kind + ", " + Abouts.together(known, page.messages().text("list.and"));
  }
}
