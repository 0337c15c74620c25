package org.quorate.testing;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.quorate.kernel.Messages;
import org.quorate.warning.finding.Finding;
import org.quorate.warning.finding.Findings;
import org.quorate.warning.finding.Judgement;

/**
 * A story told day by day: what came to be known when, and which findings come, climb and go
 * between, looked at exactly when a sweep would look.
 */
public final class Replay {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final CaseBuilder child = CaseBuilder.aCase();
  private final List<Event> events = new ArrayList<>();
  private final Messages words = Messages.english();

  private record Event(Instant at, String words, Consumer<CaseBuilder> happens) {}

  /** What comes to be known at that moment. */
  public Replay on(String when, String words, Consumer<CaseBuilder> happens) {
    events.add(new Event(Times.done(when), words, happens));
    return this;
  }

  /** The case as it stands once it has been told. */
  public CaseBuilder child() {
    return child;
  }

  /** The whole list, until the end. */
  public String until(String end) {
    Instant last = Times.at(end);
    StringBuilder told = new StringBuilder();
    Map<String, Finding> standing = new TreeMap<>();
    List<Event> ahead = new ArrayList<>(events);
    ahead.sort(Comparator.comparing(Event::at));
    Optional<Instant> look = Optional.empty();
    while (true) {
      Optional<Instant> next = ahead.stream().map(Event::at).findFirst();
      Optional<Instant> now =
          Stream.of(look, next).flatMap(Optional::stream).min(Comparator.naturalOrder());
      if (now.isEmpty() || !now.get().isBefore(last)) {
        return told.toString();
      }
      while (!ahead.isEmpty() && ahead.getFirst().at().equals(now.get())) {
        Event event = ahead.removeFirst();
        event.happens().accept(child);
        told.append('\n').append(time(now.get())).append("  ").append(event.words()).append('\n');
      }
      Judgement judged = Findings.in(child.build(), ChildRoom.RULEBOOK, now.get());
      tell(now.get(), judged, standing, told);
      look = judged.next();
    }
  }

  private void tell(
      Instant now, Judgement judged, Map<String, Finding> standing, StringBuilder told) {
    Map<String, Finding> found = new TreeMap<>();
    judged.findings().forEach(f -> found.put(f.kind().id() + " " + f.matter(), f));
    List<String> lines = new ArrayList<>();
    found.forEach(
        (key, finding) -> {
          Finding before = standing.get(key);
          if (before == null) {
            lines.add(line(now, "raised ", finding));
          } else if (before.severity() != finding.severity()) {
            lines.add(line(now, "becomes", finding));
          }
        });
    standing.forEach(
        (key, finding) -> {
          if (!found.containsKey(key)) {
            lines.add(line(now, "cleared", finding));
          }
        });
    lines.stream().sorted().distinct().forEach(line -> told.append(line).append('\n'));
    standing.clear();
    standing.putAll(found);
  }

  private String line(Instant now, String what, Finding finding) {
    return "  %s  %s  %-8s  %-7s  %s"
        .formatted(
            time(now), what, finding.severity(), finding.kind().id(), finding.words().in(words));
  }

  private static String time(Instant at) {
    return MINUTE.format(at.atZone(Times.LONDON));
  }
}
