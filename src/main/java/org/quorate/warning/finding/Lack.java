package org.quorate.warning.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody who should sit at a table and is neither asked nor left off with a reason.
 *
 * @param name a kind of agency, or an agency's name
 * @param during when the rule asks for them
 */
record Lack(Object name, Span during) {

  /** Those that lack at one time. */
  record Together(List<Object> names, Span during) {}

  /** Who lacks when, split where somebody comes to it or falls away. */
  static List<Together> together(List<Lack> lacks) {
    List<Instant> turns =
        lacks.stream()
            .flatMap(l -> Stream.concat(Stream.of(l.during.from()), l.during.until().stream()))
            .distinct()
            .sorted()
            .toList();
    List<Together> all = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      Instant turn = turns.get(i);
      List<Object> names =
          lacks.stream()
              .filter(lack -> lack.covers(turn))
              .map(Lack::name)
              .distinct()
              .sorted(Comparator.comparing(Object::toString))
              .toList();
      if (!names.isEmpty()) {
        Optional<Instant> until =
            i + 1 < turns.size() ? Optional.of(turns.get(i + 1)) : Optional.empty();
        all.add(new Together(names, new Span(turn, until)));
      }
    }
    return all;
  }

  private boolean covers(Instant at) {
    return !at.isBefore(during.from()) && during.until().filter(end -> !at.isBefore(end)).isEmpty();
  }
}
