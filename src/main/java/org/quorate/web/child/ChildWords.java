package org.quorate.web.child;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.quorate.child.Child;
import org.quorate.kernel.Messages;

/** How a child is spoken of: by the name she goes by, with her age. */
public final class ChildWords {
  private ChildWords() {}

  /** What she wants to be called, or her first name, or that she is not born yet. */
  public static String called(Child child) {
    return Stream.of(child.knownAs(), child.name().given(), child.name().full())
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse(child.reference().value());
  }

  public static String age(Child child, LocalDate today, Messages words) {
    return child
        .ageOn(today)
        .map(
            age ->
                age.years() > 0
                    ? words.count("child.years", age.years())
                    : words.count("child.months", age.months()))
        .orElseGet(
            () ->
                child
                    .birth()
                    .expected()
                    .map(day -> words.text("child.expected", "day", day))
                    .orElse(""));
  }

  /** The rulebook's words stand within sentences; here they begin one. */
  public static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }
}
