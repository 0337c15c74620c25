package org.quorate.web.child;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.agency.Professional;
import org.quorate.child.Allocation;
import org.quorate.child.Child;
import org.quorate.child.ChildFile;
import org.quorate.child.Deadline;
import org.quorate.kernel.Messages;
import org.quorate.meeting.MeetingRow;
import org.quorate.meeting.MeetingState;
import org.quorate.rulebook.Rulebook;
import org.quorate.rulebook.TimescaleRule;
import org.quorate.web.DueWords;
import org.quorate.web.child.Overview.Box;
import org.quorate.web.govuk.Link;

/** Where we are with a child, in three boxes: the plan, who leads, the next date and why. */
final class StandingWriter {
  private final ChildFile file;
  private final Messages words;
  private final DueWords dates;
  private final Rulebook rulebook;
  private final Instant now;
  private final NamesAround names;

  StandingWriter(
      ChildFile file, Messages words, Rulebook rulebook, Instant now, NamesAround names) {
    this.file = file;
    this.words = words;
    this.dates = new DueWords(words);
    this.rulebook = rulebook;
    this.now = now;
    this.names = names;
  }

  List<Box> boxes(List<MeetingRow> meetings) {
    return List.of(worker(), next(meetings));
  }

  private Box worker() {
    Child child = file.child();
    Optional<Allocation> open =
        child.allocations().reversed().stream().filter(a -> a.period().isOpen()).findFirst();
    String who =
        open.flatMap(Allocation::worker)
            .flatMap(names::person)
            .map(Professional::name)
            .map(name -> name.full())
            .orElse(words.text("child-standing.no-worker"));
    String since =
        open.map(a -> words.shortDate(a.period().from()))
            .map(from -> words.text("child-standing.since", "from", from))
            .orElse("");
    String team = child.team();
    return new Box(
        words.text("child-standing.worker"),
        who,
        Stream.of(team, since).filter(s -> !s.isEmpty()).collect(Collectors.joining(", ")),
        Optional.empty());
  }

  private Box next(List<MeetingRow> meetings) {
    List<MeetingRow> ahead =
        meetings.stream()
            .filter(row -> row.state() == MeetingState.SCHEDULED && row.startsAt().isAfter(now))
            .sorted(Comparator.comparing(MeetingRow::startsAt))
            .toList();
    String label = words.text("child-standing.next");
    if (ahead.isEmpty()) {
      return new Box(
          label,
          words.text("child-standing.nothing-booked"),
          file.due().stream().findFirst().map(this::owed).orElse(""),
          Optional.empty());
    }
    MeetingRow nearest = ahead.getFirst();
    String others =
        ahead.size() == 1 ? "" : " " + words.count("child-standing.others", ahead.size() - 1);
    return new Box(
        label,
        words.when(nearest.startsAt()),
        coming(nearest) + others,
        Optional.of(Link.to("/meetings/" + nearest.id(), words.name(nearest.type()))));
  }

  /** Why it is held then, where a clock says so, and who is coming. */
  private String coming(MeetingRow row) {
    Set<String> served =
        rulebook.endedBy(row.type().held(), file.today()).stream()
            .map(TimescaleRule::id)
            .collect(Collectors.toSet());
    String why =
        file.due().stream()
            .filter(due -> served.contains(due.rule()))
            .findFirst()
            .map(due -> words.text("child-standing.must", "by", dates.by(due)) + " ")
            .orElse("");
    return why + words.text("child.meeting-coming", "coming", row.coming(), "asked", row.asked());
  }

  private String owed(Deadline due) {
    return words.text(
        due.endsAt().isAfter(now) ? "child-standing.owed" : "child-standing.was-owed",
        "what",
        dates.what(due),
        "by",
        dates.by(due));
  }
}
