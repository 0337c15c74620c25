package org.quorate.web.missing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.child.Deadline;
import org.quorate.kernel.Messages;
import org.quorate.missing.EpisodePattern;
import org.quorate.missing.Found;
import org.quorate.missing.MissingEpisode;
import org.quorate.missing.MissingFile;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.PatternRule;
import org.quorate.web.child.ChildWords;
import org.quorate.web.child.DueWriter;
import org.quorate.web.child.Overview.Due;
import org.quorate.web.govuk.Link;

/** Writes the page on which a child's episodes are read together. */
final class PatternWriter {
  private final MissingFile file;
  private final Messages words;
  private final DueWriter dueWriter;
  private final PatternRule often;
  private final Instant now;
  private final LocalDate today;
  private final EpisodePattern pattern;
  private final List<Numbered> numbered;

  /**
   * @param often how many within how many days ask for a decision
   */
  PatternWriter(
      MissingFile file, Messages words, DueWriter dueWriter, PatternRule often, Instant now) {
    this.file = file;
    this.words = words;
    this.dueWriter = dueWriter;
    this.often = often;
    this.now = now;
    this.today = LocalDate.ofInstant(now, words.zone());
    this.pattern = file.pattern();
    this.numbered = Numbered.all(pattern.spells());
  }

  /**
   * @param mayArrange whether the reader may arrange the meeting that the pattern asks for
   */
  PatternPage write(List<Lane> lanes, boolean mayReport, boolean mayArrange) {
    String name = ChildWords.called(file.child());
    boolean any = !numbered.isEmpty();
    return new PatternPage(
        words.text("missing-pattern.title", "name", name),
        name + " · " + file.child().reference(),
        "/children/" + file.child().id(),
        mayReport ? actions(any) : List.of(),
        any ? sums() : List.of(),
        decision(mayArrange),
        any
            ? Optional.of(
                new PatternPage.Drawings(
                    new CalendarDrawing(words, today, now).of(numbered),
                    new WeekDrawing(words, now).of(numbered),
                    new TimelineDrawing(words, today, now).of(numbered, lanes)))
            : Optional.empty(),
        any ? weekdays() : List.of(),
        any ? hours() : List.of(),
        places(),
        lines(),
        any ? changes(lanes) : List.of(),
        readings(),
        struckOut());
  }

  private List<Link> actions(boolean any) {
    String home = MissingPages.href(file.child().id());
    List<Link> links = new ArrayList<>();
    links.add(Link.to(home + "/report", words.text("missing-step.report.act")));
    if (any) {
      links.add(Link.to(home + "/reading", words.text("missing-step.reading.act")));
    }
    return links;
  }

  private List<String> sums() {
    Lengths lengths = new Lengths(words);
    List<String> sums = new ArrayList<>();
    int recent = pattern.within(often.withinDays(), today).size();
    sums.add(
        words.count(
            "missing-pattern.often",
            numbered.size(),
            "recent",
            recent,
            "days",
            often.withinDays()));
    pattern
        .longest(now)
        .ifPresent(
            longest ->
                sums.add(
                    words.text(
                        "missing-pattern.length",
                        "all",
                        lengths.of(pattern.inAll(now)),
                        "longest",
                        lengths.of(longest.lasted(now)))));
    long late = pattern.notReportedInTime();
    if (late > 0) {
      sums.add(words.count("missing-pattern.late", late));
    }
    sums.add(
        file.readings().isEmpty()
            ? words.text("missing-pattern.never-read")
            : words.count("missing-pattern.unread", unread()));
    return sums;
  }

  private long unread() {
    Instant last = file.readings().getFirst().at();
    return file.episodes().stream()
        .filter(e -> !e.isStruckOut() && e.recordedAt().isAfter(last))
        .count();
  }

  private List<Due> decision(boolean mayArrange) {
    return file.clocks().stream()
        .filter(c -> c.isOpen() && c.startsWith() == Milestone.MISSING_PATTERN_FOUND)
        .map(clock -> due(clock, mayArrange))
        .toList();
  }

  private Due due(Deadline clock, boolean mayArrange) {
    Link arrange =
        Link.to("/meetings/new?child=" + file.child().id(), words.text("missing-pattern.arrange"));
    return dueWriter.write(clock, mayArrange ? Optional.of(arrange) : Optional.empty());
  }

  private List<PatternPage.Count> weekdays() {
    return pattern.byWeekday().entrySet().stream()
        .map(
            day ->
                new PatternPage.Count(
                    day.getKey().getDisplayName(TextStyle.FULL, Locale.UK), day.getValue()))
        .toList();
  }

  private List<PatternPage.Count> hours() {
    return pattern.byPartOfDay().entrySet().stream()
        .map(
            part ->
                new PatternPage.Count(
                    ChildWords.sentence(words.name(part.getKey())), part.getValue()))
        .toList();
  }

  private List<PatternPage.Count> places() {
    return pattern.places().entrySet().stream()
        .map(place -> new PatternPage.Count(place.getKey(), place.getValue()))
        .toList();
  }

  private List<PatternPage.Line> lines() {
    Map<?, Integer> numbers =
        numbered.stream().collect(Collectors.toMap(n -> n.spell().episode(), Numbered::number));
    return file.episodes().stream()
        .filter(e -> !e.isStruckOut())
        .map(e -> line(e, numbers.get(e.id())))
        .toList();
  }

  private List<PatternPage.Line> struckOut() {
    return file.episodes().stream()
        .filter(MissingEpisode::isStruckOut)
        .map(e -> line(e, 0))
        .toList();
  }

  private PatternPage.Line line(MissingEpisode episode, int number) {
    return new PatternPage.Line(
        number,
        Link.to(EpisodePages.href(episode.id()), words.when(episode.since())),
        episode.isStillMissing()
            ? words.text("missing-pattern.still")
            : new Lengths(words).of(episode.lasted(now)),
        episode.lastSeen(),
        episode.found().map(Found::where).orElse(""),
        ChildWords.sentence(words.name(episode.report().reporting())),
        episode.found().isEmpty() ? "" : words.name(episode.interview().state()));
  }

  /** The timeline's lanes, as a list for those who do not see them drawn. */
  private List<PatternPage.Change> changes(List<Lane> lanes) {
    LocalDate first = numbered.getFirst().spell().day().minusMonths(1);
    record Dated(LocalDate day, PatternPage.Change change) {}
    return lanes.stream()
        .flatMap(
            lane ->
                lane.stretches().stream()
                    .filter(s -> s.to().isEmpty() || !s.to().get().isBefore(first))
                    .map(
                        s ->
                            new Dated(
                                s.from(),
                                new PatternPage.Change(
                                    words.shortDate(s.from()), lane.name(), s.text()))))
        .sorted(Comparator.comparing(Dated::day).reversed())
        .map(Dated::change)
        .toList();
  }

  private List<PatternPage.Reading> readings() {
    return file.readings().stream()
        .map(
            reading ->
                new PatternPage.Reading(
                    words.count(
                        "missing-pattern.read",
                        reading.episodes(),
                        "name",
                        reading.by(),
                        "when",
                        words.when(reading.at())),
                    reading.shows(),
                    reading.whatNext()))
        .toList();
  }
}
