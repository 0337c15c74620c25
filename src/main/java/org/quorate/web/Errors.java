package org.quorate.web;

import java.util.List;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;

/**
 * What is wrong with a form, in the order of its fields: the error summary and the field errors.
 */
public record Errors(List<Error> all) {
  public static final Errors NONE = new Errors(List.of());

  public Errors {
    all = List.copyOf(all);
  }

  public static Errors of(Rejected rejected, Messages messages) {
    return new Errors(
        rejected.faults().stream().map(f -> new Error(f.field(), messages.fault(f))).toList());
  }

  public boolean any() {
    return !all.isEmpty();
  }

  /** What to say at this field; empty where nothing is wrong with it. */
  public String on(String field) {
    return all.stream()
        .filter(error -> error.field().equals(field))
        .map(Error::text)
        .findFirst()
        .orElse("");
  }

  /**
   * One thing wrong.
   *
   * @param field the name of the form's field; empty where it is none's
   * @param text a sentence that says how to put it right
   */
  public record Error(String field, String text) {
    /** Where the error summary leads; empty where there is no field to lead to. */
    public String href() {
      return field.isEmpty() ? "" : "#" + Form.id(field);
    }
  }
}
