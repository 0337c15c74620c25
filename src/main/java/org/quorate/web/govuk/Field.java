package org.quorate.web.govuk;

import java.util.List;
import org.quorate.web.Form;

/**
 * What every kind of form field has: {@code Field.named("given", label).hint(...).from(form)}. The
 * component that shows it connects label, hint and error with it.
 *
 * @param name of the form's parameter
 * @param label the question; for radios, checkboxes and dates the legend
 * @param hint empty where none is needed
 * @param error empty where nothing is wrong
 * @param values what was typed or chosen
 * @param size of the label: empty, {@code s}, {@code m}, {@code l} or {@code xl}
 * @param heading whether the label is the page's {@code h1}
 */
public record Field(
    String name,
    String label,
    String hint,
    String error,
    List<String> values,
    String size,
    boolean heading) {
  public Field {
    values = List.copyOf(values);
  }

  public static Field named(String name, String label) {
    return new Field(name, label, "", "", List.of(), "", false);
  }

  public Field hint(String text) {
    return new Field(name, label, text, error, values, size, heading);
  }

  public Field error(String text) {
    return new Field(name, label, hint, text, values, size, heading);
  }

  public Field value(String value) {
    return new Field(name, label, hint, error, List.of(value), size, heading);
  }

  public Field size(String letter) {
    return new Field(name, label, hint, error, values, letter, heading);
  }

  /** Where the page asks only this, the question is its heading. */
  public Field asHeading() {
    return new Field(name, label, hint, error, values, "l", true);
  }

  /** What was typed, and what is wrong with it. */
  public Field from(Form form) {
    return new Field(name, label, hint, form.errors().on(name), form.all(name), size, heading);
  }

  /** The same for a date, whose boxes are three parameters. */
  public Field dateFrom(Form form) {
    var date = form.date(name);
    return new Field(
        name,
        label,
        hint,
        form.errors().on(name),
        List.of(date.day(), date.month(), date.year()),
        size,
        heading);
  }

  public String id() {
    return Form.id(name);
  }

  public boolean wrong() {
    return !error.isEmpty();
  }

  public String value() {
    return value(0);
  }

  public String value(int index) {
    return index < values.size() ? values.get(index) : "";
  }

  public boolean chosen(String value) {
    return values.contains(value);
  }

  /** Ids of hint and error, for {@code aria-describedby}; null leaves the attribute out. */
  public String describedBy() {
    String ids = (hint.isEmpty() ? "" : id() + "-hint ") + (wrong() ? id() + "-error" : "");
    return ids.isBlank() ? null : ids.strip();
  }

  /** Marks the group of label, hint, error and field. */
  public String groupClass() {
    return wrong() ? "govuk-form-group govuk-form-group--error" : "govuk-form-group";
  }

  /** The class of a label or legend, with its size. */
  public String labelClass(String block) {
    return size.isEmpty() ? block : block + " " + block + "--" + size;
  }
}
