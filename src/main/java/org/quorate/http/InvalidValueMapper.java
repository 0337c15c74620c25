package org.quorate.http;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.quorate.kernel.Rejected.Fault;

/** Components of a request that break the constraint written beside them: 422 with each of them. */
@Provider
public class InvalidValueMapper implements ExceptionMapper<ConstraintViolationException> {
  @Inject private Problems problems;

  @Override
  public Response toResponse(ConstraintViolationException invalid) {
    return problems.answer(HttpProblem.INVALID_VALUE.status(), faults(invalid));
  }

  /** The violations as faults of the fields, in the order of their names. */
  public static List<Fault> faults(ConstraintViolationException invalid) {
    return invalid.getConstraintViolations().stream()
        .map(InvalidValueMapper::fault)
        .sorted(Comparator.comparing(Fault::field))
        .toList();
  }

  private static Fault fault(ConstraintViolation<?> violation) {
    return new Fault(
        HttpProblem.INVALID_VALUE,
        field(violation.getPropertyPath()),
        Map.of("message", violation.getMessage()));
  }

  /** {@code run.request.children[1].reason} is the field {@code children[1].reason}. */
  private static String field(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .filter(node -> node.getKind() == ElementKind.PROPERTY)
        .map(Path.Node::toString)
        .collect(Collectors.joining("."));
  }
}
