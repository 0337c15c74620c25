package org.quorate.rulebook;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert;

/** The committed rulebook with something changed, as a practice lead would change it. */
final class ChangedRulebook {
  private final Map<String, String> files = RulebookReader.defaultFiles();

  static ChangedRulebook committed() {
    return new ChangedRulebook();
  }

  ChangedRulebook withRow(String file, String row) {
    files.merge(file, row + "\n", String::concat);
    return this;
  }

  ChangedRulebook replacing(String file, String what, String with) {
    String before = files.get(file);
    if (!before.contains(what)) {
      throw new IllegalArgumentException(file + " does not contain " + what);
    }
    files.put(file, before.replace(what, with));
    return this;
  }

  ChangedRulebook withoutRow(String file, String start) {
    files.put(file, files.get(file).replaceAll("(?m)^" + start + ".*\n", ""));
    return this;
  }

  ChangedRulebook without(String file) {
    files.remove(file);
    return this;
  }

  Rulebook read() {
    return RulebookReader.read(files);
  }

  FaultyRulebook fault() {
    ThrowableAssert.ThrowingCallable reading = this::read;
    return catchThrowableOfType(FaultyRulebook.class, reading);
  }

  /** Where a row that was added last stands. */
  long lastLine(String file) {
    return files.get(file).lines().count();
  }
}
