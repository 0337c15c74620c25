package org.quorate.web.child;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.child.chronology.ChronicleEntry;
import org.quorate.child.chronology.Chronology;
import org.quorate.child.chronology.Strand;
import org.quorate.http.Paging;
import org.quorate.kernel.Messages;
import org.quorate.web.child.Story.Line;
import org.quorate.web.child.Story.Year;
import org.quorate.web.govuk.Choice;
import org.quorate.web.govuk.Field;
import org.quorate.web.govuk.Pages;

/** Writes a chronology for a child's page: drawn, filtered, a page of it at a time. */
final class StoryWriter {
  static final String PLACE = "#chronology";
  private static final int LINES = 25;

  private final Messages words;
  private final LocalDate today;
  private final String home;
  private final ChronicleWords saying;

  StoryWriter(Messages words, LocalDate today, String home) {
    this.words = words;
    this.today = today;
    this.home = home;
    this.saying = new ChronicleWords(words);
  }

  /**
   * @param told the newest first
   * @param wanted strands by their names; none, or none that there is, means all
   * @param after the mark where the page before ended; empty on the first
   */
  Story write(List<ChronicleEntry> told, List<String> wanted, String after) {
    Set<Strand> strands =
        Arrays.stream(Strand.values())
            .filter(strand -> wanted.contains(strand.name()))
            .collect(Collectors.toSet());
    List<ChronicleEntry> shown =
        told.stream().filter(line -> strands.isEmpty() || strands.contains(line.strand())).toList();
    Chronology.Stretch page = Chronology.page(shown, Set.of(), mark(after), LINES);
    return new Story(
        home + PLACE,
        words.count("child-story.lines", shown.size()),
        filter(strands),
        choices(told),
        new TimelinePen(words, today).draw(shown, saying),
        years(page.lines()),
        pages(strands, after, page.next()));
  }

  private Field filter(Set<Strand> strands) {
    Field field = Field.named("strand", words.text("child-story.filter")).size("s");
    return new Field(
        field.name(),
        field.label(),
        "",
        "",
        strands.stream().map(Strand::name).toList(),
        field.size(),
        false);
  }

  private List<Choice> choices(List<ChronicleEntry> told) {
    Map<Strand, Integer> counts = new EnumMap<>(Strand.class);
    told.forEach(line -> counts.merge(line.strand(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> Choice.of(e.getKey().name(), words.name(e.getKey()) + " (" + e.getValue() + ")"))
        .toList();
  }

  private List<Year> years(List<ChronicleEntry> lines) {
    Map<String, List<Line>> byYear = new LinkedHashMap<>();
    for (ChronicleEntry line : lines) {
      LocalDate day = saying.day(line);
      String title = day.isAfter(today) ? words.text("child-story.ahead") : "" + day.getYear();
      byYear.computeIfAbsent(title, y -> new ArrayList<>()).add(line(line));
    }
    return byYear.entrySet().stream()
        .map(year -> new Year(year.getKey(), year.getValue()))
        .toList();
  }

  private Line line(ChronicleEntry line) {
    return new Line(
        saying.iso(line),
        saying.when(line),
        words.name(line.strand()),
        saying.text(line),
        saying.href(line));
  }

  private Pages pages(Set<Strand> strands, String after, Optional<Chronology.After> next) {
    String kept =
        strands.stream().sorted().map(s -> "strand=" + s).collect(Collectors.joining("&"));
    return new Pages(
        after.isEmpty() ? "" : home + (kept.isEmpty() ? "" : "?" + kept) + PLACE,
        next.map(
                mark ->
                    home
                        + "?"
                        + (kept.isEmpty() ? "" : kept + "&")
                        + "after="
                        + Paging.mark(micros(mark.at()), mark.shown())
                        + PLACE)
            .orElse(""));
  }

  private static Optional<Chronology.After> mark(String after) {
    return Paging.after(
        after,
        parts ->
            new Chronology.After(
                Instant.EPOCH.plus(Long.parseLong(parts.getFirst()), ChronoUnit.MICROS),
                Integer.parseInt(parts.get(1))));
  }

  private static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }
}
