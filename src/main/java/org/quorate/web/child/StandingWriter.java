package org.quorate.web.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.Child;
import org.quorate.child.ChildFile;
import org.quorate.child.Deadline;
import org.quorate.kernel.Messages;
import org.quorate.meeting.MeetingRow;
import org.quorate.meeting.MeetingState;
import org.quorate.plan.lead.HandOver;
import org.quorate.plan.lead.LeadHistory;
import org.quorate.plan.lead.Term;
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

  /**
   * @param leading who leads and led; empty where nobody ever did
   */
  List<Box> boxes(
      List<PlanGlance> plans, Optional<LeadHistory> leading, List<MeetingRow> meetings) {
    List<Box> boxes = new ArrayList<>(plans.stream().map(this::plan).toList());
    if (boxes.isEmpty()) {
      boxes.add(
          new Box(
              words.text("child-standing.plan"),
              words.text("child-standing.no-plan"),
              "",
              Optional.empty()));
    }
    boxes.add(lead(leading));
    boxes.add(next(meetings));
    return boxes;
  }

  private Box plan(PlanGlance plan) {
    String kind = words.text("child-standing.kind." + plan.kind().name().toLowerCase(Locale.ROOT));
    String parked = plan.parked() == 0 ? "" : words.count("child-standing.parked", plan.parked());
    return new Box(
        words.text("child-standing.plan"),
        plan.category()
            .map(c -> words.text("child-standing.categorised", "kind", kind, "category", c))
            .orElse(kind),
        joined(
            words.text("child-standing.since", "from", words.shortDate(plan.startedOn())), parked),
        Optional.of(Link.to("/plans/" + plan.id(), words.text("child-standing.open-plan"))));
  }

  /** Who leads, since when, and who is asked to; beside them who holds the case, if another. */
  private Box lead(Optional<LeadHistory> leading) {
    Optional<Term> term = leading.flatMap(LeadHistory::term);
    Optional<ProfessionalId> lead = term.flatMap(Term::professional);
    String since =
        term.map(t -> LocalDate.ofInstant(t.from(), words.zone()))
            .map(from -> words.text("child-standing.since", "from", words.shortDate(from)))
            .orElse("");
    String accepted =
        term.isEmpty() || leading.get().isAccepted()
            ? ""
            : words.text("child-standing.not-accepted");
    String asked =
        leading
            .flatMap(LeadHistory::proposed)
            .map(HandOver::to)
            .flatMap(names::person)
            .map(p -> words.text("child-standing.asked", "name", p.name().full()))
            .orElse("");
    return new Box(
        words.text("child-standing.lead"),
        lead.flatMap(names::person)
            .map(p -> p.name().full())
            .orElse(words.text("child-standing.no-lead")),
        Stream.of(joined(since, accepted, asked), worker(lead))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(". ")),
        Optional.of(
            Link.to(ChildPages.href(file.child().id()) + "/lead", words.text("lead.open"))));
  }

  /** Empty where the lead holds the case. */
  private String worker(Optional<ProfessionalId> lead) {
    Child child = file.child();
    if (lead.isPresent() && lead.equals(child.allocatedTo())) {
      return child.team();
    }
    String who =
        child
            .allocatedTo()
            .flatMap(names::person)
            .map(p -> p.name().full())
            .orElse(words.text("child-standing.no-worker"));
    return words.text("child-standing.worker", "name", joined(who, child.team()));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
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
