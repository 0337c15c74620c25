package org.quorate.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.Role;
import org.quorate.testing.MeetingDoor;
import org.quorate.testing.RunningService;
import org.quorate.testing.SignedIn;
import org.quorate.testing.Visitor;

/** Accounts as a program of the council keeps them, against the running service. */
class AccountResourceIT {
  private static final String PASSWORD = "lantern thistle quay";

  private final RunningService service = RunningService.shared();
  private final SignedIn administrator = SignedIn.at(service, Role.ADMINISTRATOR);
  private final MeetingDoor keeper = new MeetingDoor(administrator);
  private final String name = "nell-" + UUID.randomUUID() + "@quorate.example";

  private String opened(String roles) {
    return "/api/accounts/"
        + keeper.add(
            "/api/accounts",
            """
            {"signInName":"%s","name":"Nell Abara","password":"%s","roles":[%s],"team":"East"}"""
                .formatted(name, PASSWORD, roles));
  }

  private HttpResponse<String> asked(String body) {
    return administrator.post("/api/accounts", body, "Content-Type", "application/json");
  }

  private static String fields(HttpResponse<String> refused) {
    return Json.createReader(new StringReader(refused.body()))
        .readObject()
        .getJsonArray("faults")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(fault -> fault.getString("field"))
        .sorted()
        .toList()
        .toString();
  }

  private int signIn(String password) {
    return new Visitor(service)
        .post("/sign-in", "signInName", name, "password", password)
        .statusCode();
  }

  @Test
  void an_account_is_opened_given_other_roles_suspended_and_reinstated() {
    String account = opened("\"CONVENOR\"");

    assertThat(keeper.read(account).getString("signInName")).isEqualTo(name);
    assertThat(keeper.read(account).toString()).doesNotContain(PASSWORD, "PBKDF2");
    JsonObject changed =
        keeper.put(account, "/roles", "{\"roles\":[\"TEAM_MANAGER\"],\"team\":\"West\"}");
    assertThat(changed.getJsonArray("roles").getValuesAs(JsonString.class))
        .extracting(JsonString::getString)
        .containsExactly("TEAM_MANAGER");

    assertThat(keeper.change(account, account + "/suspending", "").getBoolean("suspended"))
        .isTrue();
    assertThat(signIn(PASSWORD)).isEqualTo(400);
    assertThat(keeper.change(account, account + "/reinstating", "").getBoolean("suspended"))
        .isFalse();
    assertThat(signIn(PASSWORD)).isEqualTo(303);
  }

  @Test
  void a_locked_account_is_unlocked_and_a_new_password_is_to_be_changed_at_once() {
    String account = opened("\"AUDITOR\"");
    Visitor wrong = new Visitor(service);
    for (int i = 0; i < 5; i++) {
      wrong.signIn(name, "not the password");
    }

    assertThat(keeper.read(account).containsKey("lockedUntil")).isTrue();
    assertThat(keeper.change(account, account + "/unlocking", "").containsKey("lockedUntil"))
        .isFalse();
    JsonObject set = keeper.put(account, "/password", "{\"password\":\"harbour oak willow\"}");
    assertThat(set.getBoolean("passwordIsProvisional")).isTrue();
    assertThat(signIn("harbour oak willow")).isEqualTo(303);
  }

  @Test
  void what_is_wrong_is_told_field_by_field_and_nobody_outside_the_directory_is_tied_to_it() {
    HttpResponse<String> empty = asked("{}");
    HttpResponse<String> nowhere =
        asked(
            """
            {"signInName":"%s","name":"Nell Abara","roles":["AGENCY_PROFESSIONAL"],
             "agency":"00000000-0000-7000-8000-000000000000"}"""
                .formatted(name));

    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(fields(empty)).isEqualTo("[name, roles, signInName]");
    assertThat(nowhere.statusCode()).isEqualTo(422);
    assertThat(fields(nowhere)).isEqualTo("[agency]");
  }

  @Test
  void what_somebody_else_changed_meanwhile_is_not_overwritten() {
    String account = opened("\"CONVENOR\"");

    assertThat(administrator.post(account + "/suspending", "", "If-Match", "\"99\"").statusCode())
        .isEqualTo(412);
    assertThat(administrator.post(account + "/suspending", "", "Accept", "*/*").statusCode())
        .isEqualTo(428);
  }
}
