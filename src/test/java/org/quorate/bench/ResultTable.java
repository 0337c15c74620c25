package org.quorate.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What was measured, as a Markdown table; each line is told as soon as it is known. */
final class ResultTable {
  private final List<String> rows = new ArrayList<>();

  void row(String what, int callers, String result) {
    String row = "| " + what + " | " + callers + " | " + result + " |";
    rows.add(row);
    System.out.println(row);
  }

  String written(String machine) {
    return "\n"
        + machine
        + "\n\n| what | callers | result |\n|---|---|---|\n"
        + String.join("\n", rows)
        + "\n";
  }

  static String millis(Duration time) {
    return "%.1f ms".formatted(time.toNanos() / 1e6);
  }
}
