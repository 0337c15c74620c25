package org.quorate.web.missing;

import java.util.List;
import java.util.stream.IntStream;
import org.quorate.missing.EpisodePattern.Spell;

/** An episode with the number by which drawings and table name it: 1 is the earliest. */
record Numbered(int number, Spell spell) {
  static List<Numbered> all(List<Spell> oldestFirst) {
    return IntStream.range(0, oldestFirst.size())
        .mapToObj(i -> new Numbered(i + 1, oldestFirst.get(i)))
        .toList();
  }
}
