package org.quorate.http;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.net.URI;
import java.util.List;

/**
 * A problem as RFC 9457 writes it, with every fault that was found.
 *
 * @param type the address of the page that explains this problem
 * @param title what kind of problem, the same each time
 * @param detail what is wrong this time
 */
@JsonbPropertyOrder({"type", "title", "status", "detail", "faults"})
public record ProblemJson(
    URI type, String title, int status, String detail, List<FaultJson> faults) {
  public static final String MEDIA_TYPE = "application/problem+json";

  public ProblemJson {
    faults = List.copyOf(faults);
  }

  /**
   * One fault.
   *
   * @param field the component of the request, empty where it is none
   */
  @JsonbPropertyOrder({"field", "problem", "detail"})
  public record FaultJson(String field, String problem, String detail) {}
}
