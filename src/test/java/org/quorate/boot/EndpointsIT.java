package org.quorate.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.access.Grants;
import org.quorate.access.Permission;
import org.quorate.access.Role;
import org.quorate.testing.Endpoint;
import org.quorate.testing.SignedIn;
import org.quorate.testing.Visitor;

/** Asks the running service for every pair of role and endpoint, and compares with the tables. */
class EndpointsIT {
  private static final Set<String> ENDS_THE_SESSION = Set.of("/sign-out");

  /** There only after a session has ended, or where a provider is set up. */
  private static final Set<String> NOT_ALWAYS_THERE =
      Set.of("/account/kept", "/sign-in/provider", "/sign-in/provider/answer");

  @ParameterizedTest
  @EnumSource(Role.class)
  void a_role_gets_no_further_than_the_tables_say(Role role) {
    SignedIn program = SignedIn.as(role);
    Visitor person = new Visitor();
    person.signIn(program);

    List<String> wrong = new ArrayList<>();
    for (Endpoint.Row row : Endpoint.table()) {
      if (!ENDS_THE_SESSION.contains(row.endpoint().path())) {
        int status = status(row, program, person);
        if (!fits(row, role, status)) {
          wrong.add(role + " " + row.endpoint() + " needs " + row.needs() + ": " + status);
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void whoever_is_not_signed_in_reaches_only_what_is_open() {
    List<String> wrong = new ArrayList<>();
    for (Endpoint.Row row : Endpoint.table()) {
      int status = statusForNobody(row);
      boolean api = row.endpoint().path().startsWith("/api");
      boolean asked = status == (api ? 401 : 303);
      if (row.isOpen() ? status == 401 || status >= 500 : !asked) {
        wrong.add(row.endpoint() + ": " + status);
      }
    }

    assertThat(wrong).isEmpty();
  }

  /**
   * Whoever may go in finds nothing there or is told what is missing. Whoever may not is refused; a
   * change may be refused for its empty body before anybody asks who sent it.
   */
  private static boolean fits(Endpoint.Row row, Role role, int status) {
    if (status >= 500 || status == 401) {
      return false;
    }
    boolean may =
        !row.needsPermission() || Grants.allow(Set.of(role), Permission.valueOf(row.needs()));
    if (may) {
      return status != 403;
    }
    return row.endpoint().method().equals("GET") ? status == 403 || status == 404 : status >= 400;
  }

  /** A page with nothing to fill in into its address: no other endpoint may answer in its place. */
  private static boolean isComplete(Endpoint.Row row) {
    String path = row.endpoint().path();
    return row.endpoint().method().equals("GET")
        && !path.contains("{")
        && !NOT_ALWAYS_THERE.contains(path);
  }

  private static int status(Endpoint.Row row, SignedIn program, Visitor person) {
    String path = row.nowhere();
    boolean api = path.startsWith("/api");
    return switch (row.endpoint().method()) {
      case "GET" -> (api ? program.get(path) : person.get(path)).statusCode();
      case "PUT" -> program.put(path, "{}", json()).statusCode();
      case "POST" ->
          (api ? program.post(path, "{}", json()) : person.post(path, "x", "y")).statusCode();
      default -> throw new IllegalStateException("no test asks by " + row.endpoint().method());
    };
  }

  private static int statusForNobody(Endpoint.Row row) {
    Visitor nobody = new Visitor();
    return row.endpoint().method().equals("GET")
        ? nobody.get(row.nowhere()).statusCode()
        : nobody.post(row.nowhere(), "x", "y").statusCode();
  }

  private static String[] json() {
    return Stream.of("Content-Type", "application/json", "If-Match", "\"1\"")
        .toArray(String[]::new);
  }
}
