package org.quorate.child.chronology;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Subject;

/**
 * One line of a child's chronology.
 *
 * @param at when it happened; the start of the day where no hour is known
 * @param wholeDay that no hour is known
 * @param words a key of the words file: {@code chronicle.school.began}
 * @param parameters what the words name; a value that is itself a key of the words file is said in
 *     its words, so that a constant is named in the reader's language
 * @param about what a link leads to; the child where nothing else does
 */
public record ChronicleEntry(
    Instant at,
    boolean wholeDay,
    Strand strand,
    String words,
    Map<String, String> parameters,
    Subject about) {
  public ChronicleEntry {
    Objects.requireNonNull(at);
    Objects.requireNonNull(strand);
    Objects.requireNonNull(words);
    Objects.requireNonNull(about);
    parameters = Map.copyOf(parameters);
  }

  /** Something that happened at a known hour. */
  public static ChronicleEntry of(Instant at, Strand strand, String words, Subject about) {
    return new ChronicleEntry(at, false, strand, words, Map.of(), about);
  }

  /** Something of which only the day is known. */
  public static ChronicleEntry on(
      LocalDate day, ZoneId zone, Strand strand, String words, Subject about) {
    Instant start = day.atStartOfDay(zone).toInstant();
    return new ChronicleEntry(start, true, strand, words, Map.of(), about);
  }

  /** Its sentence in the reader's language, as it stands within others. */
  public String said(Messages messages) {
    Map<String, String> spoken = new TreeMap<>();
    parameters.forEach((name, value) -> spoken.put(name, messages.find(value).orElse(value)));
    return messages.text(words, spoken);
  }

  /** The same, with a value for {@code name} in its words. */
  public ChronicleEntry with(String name, String value) {
    Map<String, String> more = new TreeMap<>(parameters);
    more.put(name, value);
    return new ChronicleEntry(at, wholeDay, strand, words, more, about);
  }

  /** The same, with a constant that is named when it is read. */
  public ChronicleEntry with(String name, Enum<?> value) {
    return with(name, Messages.key(value));
  }
}
