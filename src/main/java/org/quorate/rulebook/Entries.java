package org.quorate.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects one file's rows; two about the same thing from the same day are a fault. */
final class Entries<K, R> {
  private final Map<Object, Entry<K, R>> entries = new LinkedHashMap<>();

  void add(Row row, K about, R rule) {
    put(row, new Entry<>(about, row.from(), Optional.of(rule), row.line()));
  }

  void withdraw(Row row, K about) {
    put(row, new Entry<>(about, row.from(), Optional.empty(), row.line()));
  }

  private void put(Row row, Entry<K, R> entry) {
    if (entries.putIfAbsent(List.of(entry.about(), entry.from()), entry) != null) {
      row.fault("says something else about what an earlier row says from the same day");
    }
  }

  List<Entry<K, R>> list() {
    return List.copyOf(entries.values());
  }
}
