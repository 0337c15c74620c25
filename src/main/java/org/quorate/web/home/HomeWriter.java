package org.quorate.web.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.child.CaseloadRow;
import org.quorate.child.ChildId;
import org.quorate.child.Deadline;
import org.quorate.kernel.Messages;
import org.quorate.meeting.DiaryRow;
import org.quorate.meeting.MeetingState;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Rulebook;
import org.quorate.web.DueWords;
import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.State;

/** Puts what is known into the lines of the home page. */
final class HomeWriter {
  private final Messages messages;
  private final DueWords dates;
  private final Rulebook rulebook;
  private final Map<ChildId, CaseloadRow> children;
  private final Instant now;
  private final LocalDate horizon;

  /**
   * @param children all whose names may occur
   * @param horizon until when something due counts as coming up
   */
  HomeWriter(
      Messages messages,
      Rulebook rulebook,
      Map<ChildId, CaseloadRow> children,
      Instant now,
      LocalDate horizon) {
    this.messages = messages;
    this.dates = new DueWords(messages);
    this.rulebook = rulebook;
    this.children = children;
    this.now = now;
    this.horizon = horizon;
  }

  /**
   * What is late, then what soon will be, then what was held and not written up, then what waits
   * for an answer, then what was begun and not sent.
   *
   * @param begun meetings of the reader that have begun and are not concluded
   * @param asked meetings that the reader's agency is asked to and has not answered
   */
  List<Need> needs(
      List<Deadline> open, List<DiaryRow> begun, List<DiaryRow> asked, List<DiaryRow> drafts) {
    List<Need> needs = new ArrayList<>();
    open.stream()
        .filter(deadline -> state(deadline) != State.IN_ORDER)
        .sorted(Comparator.comparing(this::state).thenComparing(Deadline::endsAt))
        .map(this::need)
        .forEach(needs::add);
    begun.stream().map(this::unwritten).forEach(needs::add);
    asked.stream().map(this::unanswered).forEach(needs::add);
    drafts.stream().map(this::draft).forEach(needs::add);
    return needs;
  }

  /** Messages that count for nothing until the reader has looked at them. */
  Optional<Need> doubtful(int count) {
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new Need(
                State.WARNING,
                messages.text("quarantine.title"),
                messages.count("home.doubtful", count),
                Link.to("/quarantine", messages.text("home.doubtful-look"))));
  }

  /** Each child with what is due next, worst first. */
  List<ChildLine> children(List<CaseloadRow> mine, Map<ChildId, List<Deadline>> open) {
    return mine.stream()
        .map(child -> line(child, open.getOrDefault(child.id(), List.of())))
        .sorted(Comparator.comparing(ChildLine::state))
        .toList();
  }

  /** Today's meetings by the clock. */
  List<Sitting> today(List<DiaryRow> meetings) {
    return meetings.stream()
        .map(m -> sitting(m, m.starts().map(at -> messages.time(at.toLocalTime())).orElse("")))
        .toList();
  }

  List<Sitting> later(List<DiaryRow> meetings) {
    return meetings.stream()
        .map(m -> sitting(m, m.starts().map(messages::when).orElse("")))
        .toList();
  }

  String greeting(String name, LocalTime time) {
    String key =
        time.isBefore(LocalTime.NOON)
            ? "home.good-morning"
            : time.isBefore(HomePage.EVENING) ? "home.good-afternoon" : "home.good-evening";
    return messages.text(key, "name", name.split(" ")[0]);
  }

  private State state(Deadline deadline) {
    return DueWords.state(deadline, now, horizon);
  }

  private Need need(Deadline deadline) {
    CaseloadRow child = children.get(deadline.child());
    return new Need(state(deadline), about(child), sentence(deadline), act(deadline, child));
  }

  /** What is due by holding a meeting is answered by arranging one. */
  private Link act(Deadline deadline, CaseloadRow child) {
    return rulebook
        .timescale(deadline.rule(), deadline.counting().from())
        .flatMap(
            rule ->
                Stream.of(MeetingType.values())
                    .filter(type -> rule.until().contains(type.held()))
                    .findFirst())
        .map(type -> "/meetings/new?child=" + child.id() + "&type=" + type)
        .map(
            href ->
                Link.to(href, messages.text("home.arrange-it"))
                    .about(messages.text("home.for", "name", child.called())))
        .orElseGet(
            () ->
                Link.to("/children/" + child.id(), messages.text("home.open-record"))
                    .about(messages.text("home.of", "name", child.called())));
  }

  private Need unwritten(DiaryRow meeting) {
    return new Need(
        State.WARNING,
        names(meeting) + " · " + meeting.reference(),
        messages.text(
            "home.unwritten",
            "type",
            meeting.type(),
            "when",
            meeting.starts().map(messages::when).orElse("")),
        Link.to("/meetings/" + meeting.id() + "/attendance", messages.text("home.write-up"))
            .about(messages.text("home.with", "reference", meeting.reference())));
  }

  private Need unanswered(DiaryRow meeting) {
    return new Need(
        State.COMING_UP,
        names(meeting) + " · " + meeting.reference(),
        messages.text(
            "home.asked",
            "type",
            meeting.type(),
            "when",
            meeting.starts().map(messages::when).orElse("")),
        Link.to("/meetings/" + meeting.id(), messages.text("home.answer"))
            .about(messages.text("home.with", "reference", meeting.reference())));
  }

  private Need draft(DiaryRow draft) {
    return new Need(
        draft.starts().isPresent() ? State.COMING_UP : State.NO_DATE,
        names(draft) + " · " + draft.reference(),
        messages.text("home.draft", "type", draft.type()),
        Link.to("/meetings/" + draft.id() + "/check", messages.text("home.draft-go-on"))
            .about(messages.text("home.with", "reference", draft.reference())));
  }

  private ChildLine line(CaseloadRow child, List<Deadline> open) {
    return new ChildLine(
        open.isEmpty() ? State.NO_DATE : state(open.getFirst()),
        "/children/" + child.id(),
        child.called(),
        child.reference(),
        open.isEmpty() ? messages.text("home.nothing-due") : sentence(open.getFirst()));
  }

  private Sitting sitting(DiaryRow meeting, String when) {
    return new Sitting(
        when,
        "/meetings/" + meeting.id(),
        messages.text("home.sitting", "type", meeting.type(), "names", names(meeting)),
        answers(meeting));
  }

  private String answers(DiaryRow meeting) {
    if (meeting.state() != MeetingState.SCHEDULED || meeting.asked() == 0) {
      return "";
    }
    String coming =
        messages.text("home.coming", "coming", meeting.coming(), "asked", meeting.asked());
    String declined =
        meeting.declined() == 0 ? "" : ", " + messages.count("home.declined", meeting.declined());
    return coming + declined;
  }

  private String sentence(Deadline deadline) {
    return messages.text(
        state(deadline) == State.BREACH ? "home.was-due" : "home.is-due",
        "what",
        dates.what(deadline),
        "when",
        dates.by(deadline));
  }

  private String names(DiaryRow meeting) {
    return meeting.children().stream()
        .map(children::get)
        .filter(child -> child != null)
        .map(CaseloadRow::called)
        .collect(Collectors.joining(", "));
  }

  private static String about(CaseloadRow child) {
    return child.called() + " · " + child.reference();
  }
}
