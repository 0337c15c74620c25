package org.quorate.web;

import jakarta.ws.rs.core.Response;
import java.util.Objects;

/**
 * What a page method returns: which template, with which model, and with which status. {@link
 * ViewWriter} renders it.
 *
 * @param template below {@code src/main/jte}, without its ending, as {@code child/child}
 * @param model what the template calls {@code model}; a record, never an entity
 * @param status 200, or 400 where a form was not understood and is shown again
 */
public record View(String template, Object model, int status) {
  public View {
    Objects.requireNonNull(template);
    Objects.requireNonNull(model);
  }

  public static View of(String template, Object model) {
    return new View(template, model, Response.Status.OK.getStatusCode());
  }

  /** The same page for a form that cannot be taken as it was filled in. */
  public View refused() {
    return withStatus(Response.Status.BAD_REQUEST.getStatusCode());
  }

  public View withStatus(int code) {
    return new View(template, model, code);
  }
}
