package org.quorate.child.chronology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.access.Caller;
import org.quorate.child.ChildId;

/**
 * One child's story out of what all rooms tell, newest first. A child has some hundreds of lines in
 * a life; they are put together when asked for and cut into pages from where the last one ended.
 */
@ApplicationScoped
public class Chronology {
  /** Lines of one moment keep an order, so that no page repeats or loses one. */
  private static final Comparator<ChronicleEntry> NEWEST_FIRST =
      Comparator.comparing((ChronicleEntry line) -> line.at())
          .reversed()
          .thenComparing(ChronicleEntry::strand)
          .thenComparing(ChronicleEntry::words)
          .thenComparing(line -> line.about().id())
          .thenComparing(line -> line.parameters().toString());

  private final Iterable<Chronicler> chroniclers;

  /** For CDI's proxy only. */
  protected Chronology() {
    this(List.of());
  }

  @Inject
  public Chronology(Instance<Chronicler> chroniclers) {
    this((Iterable<Chronicler>) chroniclers);
  }

  private Chronology(Iterable<Chronicler> chroniclers) {
    this.chroniclers = chroniclers;
  }

  /** Put together from these rooms. */
  public static Chronology toldBy(List<Chronicler> chroniclers) {
    return new Chronology(chroniclers);
  }

  /**
   * Where a page ended.
   *
   * @param shown how many lines of that moment had been shown
   */
  public record After(Instant at, int shown) {}

  /**
   * A page.
   *
   * @param next empty on the last one
   */
  public record Stretch(List<ChronicleEntry> lines, Optional<After> next) {
    public Stretch {
      lines = List.copyOf(lines);
    }
  }

  /** Every line that the reader may be told; what lies ahead comes first. */
  public List<ChronicleEntry> of(ChildId child, Caller reader) {
    List<ChronicleEntry> all = new ArrayList<>();
    for (Chronicler room : chroniclers) {
      all.addAll(room.toldTo(reader, child));
    }
    all.sort(NEWEST_FIRST);
    return all;
  }

  /**
   * A page of what was told.
   *
   * @param told in the order of {@link #of}
   * @param strands those wanted; none means all
   */
  public static Stretch page(
      List<ChronicleEntry> told, Set<Strand> strands, Optional<After> after, int size) {
    List<ChronicleEntry> wanted =
        told.stream().filter(line -> strands.isEmpty() || strands.contains(line.strand())).toList();
    int first = after.map(mark -> following(wanted, mark)).orElse(0);
    int end = Math.min(first + size, wanted.size());
    List<ChronicleEntry> lines = wanted.subList(first, end);
    return new Stretch(
        lines,
        end < wanted.size()
            ? Optional.of(mark(wanted, lines.getLast().at(), end))
            : Optional.empty());
  }

  private static int following(List<ChronicleEntry> wanted, After mark) {
    int shown = 0;
    for (int i = 0; i < wanted.size(); i++) {
      Instant at = wanted.get(i).at();
      if (at.isBefore(mark.at()) || at.equals(mark.at()) && ++shown > mark.shown()) {
        return i;
      }
    }
    return wanted.size();
  }

  private static After mark(List<ChronicleEntry> wanted, Instant at, int end) {
    int shown = (int) wanted.subList(0, end).stream().filter(line -> line.at().equals(at)).count();
    return new After(at, shown);
  }
}
