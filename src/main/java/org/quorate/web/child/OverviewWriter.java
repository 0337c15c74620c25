package org.quorate.web.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.child.Child;
import org.quorate.child.ChildFile;
import org.quorate.child.Deadline;
import org.quorate.child.RecordedCircumstance;
import org.quorate.kernel.Messages;
import org.quorate.rulebook.Circumstance;
import org.quorate.web.child.Overview.Box;
import org.quorate.web.child.Overview.Due;
import org.quorate.web.child.Overview.Fact;
import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.State;

/** Writes a child's file as her page shows it: sentences, in the order of what matters. */
final class OverviewWriter {
  /** What says nothing by itself, or is said elsewhere on the page. */
  private static final Set<Circumstance> UNSAID =
      Set.of(
          Circumstance.ANY_CHILD,
          Circumstance.REFERRER,
          Circumstance.OPEN_INVOLVEMENT,
          Circumstance.SCHOOL_AGE_WITH_SOCIAL_WORKER);

  private final ChildFile file;
  private final Messages words;
  private final boolean mayArrange;
  private final Acts acts;
  private final NamesAround names;
  private final DueWriter due;

  /**
   * @param horizon the last day that counts as coming up
   */
  OverviewWriter(
      ChildFile file,
      Messages words,
      Instant now,
      LocalDate horizon,
      boolean mayWrite,
      boolean mayArrange,
      NamesAround names) {
    this.file = file;
    this.words = words;
    this.mayArrange = mayArrange;
    this.acts = new Acts(file.child().id(), words, mayWrite);
    this.names = names;
    this.due = new DueWriter(words, file.today(), horizon, now);
  }

  /**
   * @param standing where we are, as {@link StandingWriter} says it
   * @param plans those that are open
   * @param story everything that happened, as {@link StoryWriter} tells it
   */
  Overview write(List<Box> standing, List<PlanGlance> plans, Story story) {
    Child child = file.child();
    AroundWriter around = new AroundWriter(file, words, acts, names);
    return new Overview(
        child.id().toString(),
        ChildWords.called(child),
        child.reference().value(),
        ChildWords.age(child, file.today(), words),
        actions(),
        standing,
        new PriorityWriter(words).write(plans),
        file.due().stream().filter(this::isNear).map(this::due).toList(),
        file.due().stream()
            .filter(d -> !isNear(d))
            .map(d -> due.write(d, Optional.empty()))
            .toList(),
        circumstances(),
        around.around(),
        around.gone(),
        around.family(),
        new RecordWriter(child, file.today(), words, acts, names).rows(),
        story);
  }

  private boolean isNear(Deadline deadline) {
    return due.state(deadline) != State.IN_ORDER;
  }

  private Due due(Deadline deadline) {
    return due.write(
        deadline,
        mayArrange
            ? Optional.of(acts.to("lateness", deadline.id()).about(due.what(deadline)))
            : Optional.empty());
  }

  /** What one comes for first: to call those around her together. */
  private List<Link> actions() {
    Stream<Link> arrange =
        mayArrange
            ? Stream.of(
                Link.to("/meetings/new?child=" + file.child().id(), words.text("child.arrange")))
            : Stream.empty();
    Stream<Link> record =
        acts.mayWrite()
            ? Stream.of("circumstance", "involvement", "milestone").map(acts::to)
            : Stream.empty();
    Stream<Link> plans =
        Stream.of(Link.to("/plans?child=" + file.child().id(), words.text("plan-new.plans")));
    return Stream.of(arrange, plans, record).flatMap(links -> links).toList();
  }

  private List<Fact> circumstances() {
    List<Fact> all = new ArrayList<>();
    Set<Circumstance> said = new HashSet<>(UNSAID);
    for (RecordedCircumstance recorded : file.recorded()) {
      if (recorded.holdsOn(file.today())) {
        all.add(fact(recorded));
        said.add(recorded.circumstance());
      }
    }
    file.circumstances().all().stream()
        .filter(c -> !said.contains(c))
        .forEach(c -> all.add(new Fact(said(c), words.text("child.by-record"), "", List.of())));
    return all;
  }

  private Fact fact(RecordedCircumstance recorded) {
    String what =
        recorded
            .agency()
            .map(agency -> said(recorded.circumstance()) + " (" + names.of(agency) + ")")
            .orElse(said(recorded.circumstance()));
    return new Fact(
        what,
        words.text(
            "child.recorded",
            "from",
            words.shortDate(recorded.period().from()),
            "author",
            recorded.author()),
        recorded.note(),
        acts.on(recorded.id(), what, "circumstance-end", "circumstance-strike-out"));
  }

  private String said(Circumstance circumstance) {
    return ChildWords.sentence(words.name(circumstance));
  }
}
