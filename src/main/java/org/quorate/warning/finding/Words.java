package org.quorate.warning.finding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quorate.kernel.Messages;

/**
 * A sentence or two that explain a finding: a key of {@code messages.properties}, and what goes
 * into it. Names of agencies, dates and kinds of meeting only; never a child's name.
 *
 * @param named texts, days, moments, numbers, constants of an enum, or lists of these
 */
public record Words(String key, Map<String, Object> named) {
  public Words {
    named = Map.copyOf(named);
  }

  /** As people read it. */
  public String in(Messages messages) {
    Map<String, Object> spoken = new HashMap<>();
    named.forEach((name, value) -> spoken.put(name, spoken(value, messages)));
    return messages.text(key, spoken);
  }

  private static Object spoken(Object value, Messages messages) {
    if (!(value instanceof Collection<?> many)) {
      return value;
    }
    List<String> each =
        many.stream()
            .map(one -> one instanceof Enum<?> constant ? messages.name(constant) : one.toString())
            .toList();
    int last = each.size() - 1;
    return last < 1
        ? String.join("", each)
        : messages.text(
            "finding.and",
            "first",
            String.join(", ", each.subList(0, last)),
            "last",
            each.get(last));
  }
}
