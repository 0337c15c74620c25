package org.quorate.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;

/**
 * What a person typed, exactly as typed, and what is wrong with it. A form that is refused is shown
 * again from this, so nothing has to be typed twice. Page methods take it as their parameter;
 * {@link FormReader} reads it.
 */
public record Form(Map<String, List<String>> typed, Errors errors) {
  public static final Form EMPTY = new Form(Map.of(), Errors.NONE);

  public Form {
    typed = Map.copyOf(typed);
  }

  /** A form filled in by us, for changing what is there already: name, value, name, value ... */
  public static Form with(String... pairs) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      typed.put(pairs[i], List.of(pairs[i + 1]));
    }
    return new Form(typed, Errors.NONE);
  }

  /** The value of a field, blanks around it removed; empty where it was left empty or out. */
  public String text(String field) {
    return all(field).stream().findFirst().map(String::strip).orElse("");
  }

  /** The same with its blanks, for passwords. */
  public String asTyped(String field) {
    return all(field).stream().findFirst().orElse("");
  }

  public Optional<String> optional(String field) {
    return Optional.of(text(field)).filter(text -> !text.isEmpty());
  }

  /** Every value of a field: ticked boxes, repeated lines. */
  public List<String> all(String field) {
    return typed.getOrDefault(field, List.of());
  }

  public boolean has(String field, String value) {
    return all(field).contains(value);
  }

  /** The three boxes of a date input, in the order they are asked for. */
  public TypedDate date(String field) {
    return new TypedDate(text(field + "-day"), text(field + "-month"), text(field + "-year"));
  }

  public Form and(String field, List<String> values) {
    Map<String, List<String>> more = new LinkedHashMap<>(typed);
    more.put(field, List.copyOf(values));
    return new Form(more, errors);
  }

  /** The same form with what is wrong. */
  public Form refused(Rejected rejected, Messages messages) {
    return new Form(typed, Errors.of(rejected, messages));
  }

  public Form refused(Errors wrong) {
    return new Form(typed, wrong);
  }

  /** The id of a field's element: its name, with brackets and dots made safe for an address. */
  public static String id(String field) {
    return field.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("-$", "");
  }
}
