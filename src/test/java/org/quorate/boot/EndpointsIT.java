package org.quorate.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.access.Grants;
import org.quorate.access.Permission;
import org.quorate.access.Role;
import org.quorate.testing.Endpoint;
import org.quorate.testing.MeetingDoor;
import org.quorate.testing.SignedIn;
import org.quorate.testing.Visitor;

/** Asks the running service for every pair of role and endpoint, and compares with the tables. */
class EndpointsIT {
  private static final Pattern PROBLEM = Pattern.compile("/help/problems/([a-z.-]+)");
  private static final Set<String> ENDS_THE_SESSION = Set.of("/sign-out");

  /** There only after a session has ended, or where a provider is set up. */
  private static final Set<String> NOT_ALWAYS_THERE =
      Set.of("/account/kept", "/sign-in/provider", "/sign-in/provider/answer");

  @ParameterizedTest
  @EnumSource(Role.class)
  void a_role_gets_no_further_than_the_tables_say(Role role) {
    Asked asked = new Asked(role);

    List<String> wrong = new ArrayList<>();
    for (Endpoint.Row row : table()) {
      HttpResponse<String> answer = asked.of(row, row.nowhere());
      if (!fits(row, role, answer)) {
        wrong.add(told(role, row, answer));
      }
    }

    assertThat(wrong).isEmpty();
  }

  /** Whoever could tell the two apart would learn that the child is known here. */
  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"SOCIAL_WORKER", "TEAM_MANAGER", "CONFERENCE_CHAIR", "AGENCY_PROFESSIONAL"})
  void without_business_with_a_child_there_is_none(Role role) {
    Asked asked = new Asked(role);
    Known known = Known.bySomebodyElse();

    List<String> wrong = new ArrayList<>();
    for (Endpoint.Row row : table()) {
      String there = known.in(row);
      if (!there.equals(row.nowhere())) {
        HttpResponse<String> answer = asked.of(row, there);
        HttpResponse<String> ofNothing = asked.of(row, row.nowhere());
        boolean alike =
            answer.statusCode() == ofNothing.statusCode() && type(answer).equals(type(ofNothing));
        boolean closed = answer.statusCode() == 404 || answer.statusCode() == 403;
        if (!alike || row.endpoint().method().equals("GET") && !closed) {
          wrong.add(told(role, row, answer) + ", of nothing " + ofNothing.statusCode());
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  /** The same addresses are there for somebody whose business they are. */
  @Test
  void with_business_the_child_and_the_meeting_are_there() {
    Known known = Known.bySomebodyElse();
    SignedIn manager = SignedIn.as(Role.SERVICE_MANAGER);

    assertThat(manager.get("/api/children/" + known.child()).statusCode()).isEqualTo(200);
    assertThat(manager.get("/api/meetings/" + known.meeting()).statusCode()).isEqualTo(200);
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
   * Whoever may go in finds nothing there or is told what is missing. Whoever may not is refused
   * for that reason and no other, whatever they have sent; of what is not there it is also said
   * that it is not there.
   */
  private static boolean fits(Endpoint.Row row, Role role, HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (status >= 500 || status == 401) {
      return false;
    }
    boolean may =
        !row.needsPermission() || Grants.allow(Set.of(role), Permission.valueOf(row.needs()));
    if (may) {
      return status != 403;
    }
    boolean refused = status == 403 && type(answer).equals(type(row, "access.not-allowed"));
    boolean nowhere = status == 404 && type(answer).equals(type(row, "access.not-found"));
    return refused || nowhere && row.endpoint().path().contains("{");
  }

  /** What a program is told the matter is; a page says it in words only. */
  private static String type(HttpResponse<String> answer) {
    Matcher type = PROBLEM.matcher(answer.body());
    return isProblem(answer) && type.find() ? type.group(1) : "";
  }

  private static String type(Endpoint.Row row, String problem) {
    return isApi(row) ? problem : "";
  }

  private static boolean isProblem(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Content-Type")
        .orElse("")
        .startsWith("application/problem+json");
  }

  private static boolean isApi(Endpoint.Row row) {
    return row.endpoint().path().startsWith("/api");
  }

  private static List<Endpoint.Row> table() {
    return Endpoint.table().stream()
        .filter(row -> !ENDS_THE_SESSION.contains(row.endpoint().path()))
        .toList();
  }

  private static String told(Role role, Endpoint.Row row, HttpResponse<String> answer) {
    return role
        + " "
        + row.endpoint()
        + " needs "
        + row.needs()
        + ": "
        + answer.statusCode()
        + " "
        + type(answer);
  }

  private static int statusForNobody(Endpoint.Row row) {
    Visitor nobody = new Visitor();
    return row.endpoint().method().equals("GET")
        ? nobody.get(row.nowhere()).statusCode()
        : nobody.post(row.nowhere(), "x", "y").statusCode();
  }

  private static String[] headers(String path) {
    boolean file = path.equals("/api/directory-files/agencies");
    return new String[] {
      "Content-Type", file ? "text/csv" : "application/json", "If-Match", "\"1\""
    };
  }

  /** One account that asks, programs' endpoints by the API and pages by a browser. */
  private static final class Asked {
    private final SignedIn program;
    private final Visitor person = new Visitor();

    Asked(Role role) {
      this.program = SignedIn.as(role);
      person.signIn(program);
    }

    HttpResponse<String> of(Endpoint.Row row, String path) {
      boolean api = isApi(row);
      return switch (row.endpoint().method()) {
        case "GET" -> api ? program.get(path) : person.get(path);
        case "PUT" -> program.put(path, "{}", headers(path));
        case "POST" -> api ? program.post(path, "{}", headers(path)) : person.post(path, "x", "y");
        default -> throw new IllegalStateException("no test asks by " + row.endpoint().method());
      };
    }
  }

  /** A child and a meeting that are there, and are the work of others than the tests' accounts. */
  private record Known(String child, String meeting) {
    static Known bySomebodyElse() {
      MeetingDoor manager = new MeetingDoor(SignedIn.as(Role.SERVICE_MANAGER));
      UUID child = manager.girl("Known", "Elsewhere", "");
      String meeting = manager.draft("STRATEGY", child);
      return new Known(child.toString(), meeting.substring(meeting.lastIndexOf('/') + 1));
    }

    /** The row's address with these two in it; elsewhere there is nothing, as before. */
    String in(Endpoint.Row row) {
      String path =
          row.endpoint()
              .path()
              .replaceAll("/children/\\{[^}]*}", "/children/" + child)
              .replaceAll("/meetings/\\{[^}]*}", "/meetings/" + meeting);
      return new Endpoint.Row(new Endpoint(row.endpoint().method(), path), row.needs()).nowhere();
    }
  }
}
