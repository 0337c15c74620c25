package org.quorate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quorate.access.Role;
import org.quorate.testing.MeetingDoor;
import org.quorate.testing.SignedIn;

/** A plan by the API, on the real database: written, read again, changed by two, compared. */
class PlanIT {
  private static final LocalDate TODAY = LocalDate.now();

  private static SignedIn manager;
  private static MeetingDoor door;
  private static UUID school;
  private static UUID service;

  @BeforeAll
  static void agencies() {
    manager = SignedIn.as(Role.SERVICE_MANAGER);
    door = new MeetingDoor(manager);
    MeetingDoor directory = new MeetingDoor(SignedIn.as(Role.ADMINISTRATOR));
    String mark = UUID.randomUUID().toString();
    school = directory.agency("School of " + mark, "SCHOOL", "dsl@" + mark + ".example");
    service =
        directory.agency(
            "Service of " + mark, "SPECIALIST_EXPLOITATION", "team@" + mark + ".example");
  }

  @Test
  void three_areas_are_open_and_the_fourth_waits_until_one_is_achieved() {
    String plan = inNeed(child());
    add(plan, "Nights");
    add(plan, "School");
    add(plan, "Home");
    JsonObject four = add(plan, "Money");

    assertThat(states(four)).containsExactly("OPEN", "OPEN", "OPEN", "PARKED");
    assertThat(four.getInt("areasAtOnce")).isEqualTo(3);

    JsonObject achieved =
        door.change(plan, area(plan, four, 0) + "/achieving", "{\"words\":\"Home by ten\"}");

    assertThat(worries(achieved)).containsExactly("School", "Home", "Money", "Nights");
    assertThat(states(achieved)).containsExactly("OPEN", "OPEN", "OPEN", "ACHIEVED");
  }

  @Test
  void actions_dates_scores_and_responsibilities_are_read_again_as_they_were_written() {
    String plan = inNeed(child());
    String area = area(plan, add(plan, "Nights"), 0);
    door.put(plan, "/members/" + service, "{\"coreGroup\":true}");
    JsonObject agreed =
        door.change(
            plan,
            area + "/actions",
            "{\"what\":\"Meet her at the gate\",\"agency\":\"%s\",\"dueOn\":\"%s\",\"timesAWeek\":2}"
                .formatted(school, TODAY.plusDays(7)));

    assertThat(agreed.getJsonArray("withoutResponsibility").getString(0))
        .isEqualTo(service.toString());
    assertThat(agreed.getJsonArray("members")).hasSize(2);
    assertThat(agreed.getJsonObject("load").getInt("appointments")).isEqualTo(2);

    String action = plan + "/actions/" + first(area(agreed, 0), "actions").getString("id");
    door.change(
        plan,
        action + "/redating",
        "{\"to\":\"%s\",\"why\":\"Half-term\"}".formatted(TODAY.plusDays(14)));
    door.change(
        plan,
        area + "/scores",
        "{\"by\":\"CHILD\",\"points\":4,\"on\":\"%s\",\"words\":\"It is a bit better\"}"
            .formatted(TODAY));
    JsonObject read =
        door.change(
            plan, action + "/finishing", "{\"as\":\"DONE\",\"evidence\":\"Seen on Monday\"}");

    JsonObject done = first(area(read, 0), "actions");
    assertThat(done.getString("state")).isEqualTo("DONE");
    assertThat(first(done, "redatings").getString("reason")).isEqualTo("Half-term");
    assertThat(first(area(read, 0), "scores").getInt("points")).isEqualTo(4);
    assertThat(first(read, "next").getString("rule")).isEqualTo("T-CIN-FIRST");
  }

  @Test
  void the_second_of_two_editors_is_refused_and_can_see_what_changed() {
    String plan = inNeed(child());
    String area = area(plan, add(plan, "Nights"), 0);
    String seen = tag(plan);
    assertThat(amend(area, seen, "Nights and days").statusCode()).isEqualTo(200);

    HttpResponse<String> second = amend(area, seen, "Evenings");

    assertThat(second.statusCode()).isEqualTo(412);
    JsonObject changes = door.read(plan + "/changes?since=" + seen.replace("\"", ""));
    assertThat(changes.getJsonArray("edits")).hasSize(1);
    JsonObject difference =
        first(first(changes.getJsonObject("comparison"), "areas"), "differences");
    assertThat(difference.getString("field")).isEqualTo("WORRY");
    assertThat(difference.getString("after")).isEqualTo("Nights and days");
  }

  @Test
  void a_child_in_need_plan_stands_in_the_way_of_none_but_a_second_one() {
    UUID child = child();
    inNeed(child);

    HttpResponse<String> second =
        post(
            "/api/children/" + child + "/plans",
            "{\"kind\":\"CHILD_IN_NEED\",\"prepared\":false,\"startedOn\":\"%s\"}"
                .formatted(TODAY));

    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("plan.one-open-already");
    assertThat(door.read("/api/children/" + child).getString("id")).isEqualTo(child.toString());
  }

  @Test
  void a_plan_may_be_prepared_and_ended_and_is_listed_with_its_figures() {
    UUID child = child();
    String plan = inNeed(child);
    add(plan, "Nights");
    post("/api/children/" + child + "/plans", "{\"kind\":\"CHILD_PROTECTION\",\"prepared\":true}");
    JsonObject ended =
        door.change(
            plan,
            plan + "/ending",
            "{\"on\":\"%s\",\"reason\":\"CONSENT_WITHDRAWN\",\"words\":\"The family says no.\"}"
                .formatted(TODAY));

    assertThat(ended.getString("state")).isEqualTo("ENDED");
    String list = manager.get("/api/children/" + child + "/plans").body();
    assertThat(list).contains("\"PREPARED\"").contains("\"ENDED\"").contains("\"openAreas\":1");
    JsonObject comparison = door.read(plan + "/comparison?earlier=1&later=2");
    assertThat(comparison.getJsonArray("areas")).hasSize(1);
  }

  @Test
  void what_is_said_about_a_plan_is_kept_with_the_version_it_was_said_of() {
    UUID child = child();
    String plan = inNeed(child);
    door.add(
        plan + "/contributions",
        "{\"agency\":\"%s\",\"words\":\"Ninety per cent\"}".formatted(school));
    UUID view =
        door.add(
            plan + "/views",
            "{\"by\":\"CHILD\",\"on\":\"%s\",\"words\":\"Too many meetings\"}".formatted(TODAY));
    manager.put(
        plan + "/views/" + view + "/response",
        "{\"response\":\"Two were made one\"}",
        "Content-Type",
        "application/json");
    door.add(
        plan + "/agreements",
        "{\"party\":{\"kind\":\"CHILD\"},\"stance\":\"DISSENTS\",\"words\":\"I was not asked\"}");
    UUID copy =
        door.add(
            plan + "/copies",
            "{\"party\":{\"kind\":\"AGENCY\",\"agency\":\"%s\"}}".formatted(school));
    post(plan + "/copies/" + copy + "/acknowledgement", "{\"by\":\"The head\"}");
    UUID summary =
        door.add(plan + "/summaries", "{\"helps\":\"Music\",\"inCrisis\":\"Ring her nan\"}");
    post(
        plan + "/summaries/" + summary + "/acknowledgement",
        "{\"agency\":\"%s\"}".formatted(school));
    door.add(
        "/api/children/" + child + "/circle",
        "{\"name\":\"Nan\",\"relation\":\"my nan\",\"closeness\":\"CLOSEST\"}");

    JsonObject voices = door.read(plan).getJsonObject("voices");

    assertThat(first(voices, "contributions").getInt("version")).isEqualTo(1);
    assertThat(first(voices, "views").getString("response")).isEqualTo("Two were made one");
    assertThat(first(voices, "agreements").getString("stance")).isEqualTo("DISSENTS");
    assertThat(first(voices, "copies").getString("acknowledgedBy")).isEqualTo("The head");
    assertThat(voices.getJsonObject("summary").getJsonArray("acknowledgedBy")).hasSize(1);
    assertThat(first(voices, "trusts").getString("name")).isEqualTo("Nan");
  }

  @Test
  void agencies_come_and_go_and_a_stranger_finds_no_plan() {
    String plan = inNeed(child());
    door.put(plan, "/members/" + service, "{\"coreGroup\":false}");
    door.put(plan, "/members/" + school, "{\"coreGroup\":false}");
    door.put(plan, "/members/" + service, "{\"coreGroup\":true}");

    JsonObject left = door.change(plan, plan + "/members/" + service + "/leaving", "");

    assertThat(first(left, "members").getString("agency")).isEqualTo(school.toString());
    assertThat(SignedIn.as(Role.AGENCY_PROFESSIONAL).get(plan).statusCode()).isEqualTo(404);
    assertThat(SignedIn.as(Role.SOCIAL_WORKER).get(plan).statusCode()).isEqualTo(404);
  }

  @Test
  void whoever_has_something_to_do_in_a_plan_belongs_on_the_list_of_its_meetings() {
    UUID child = child();
    String plan = inNeed(child);
    String area = area(plan, add(plan, "Nights"), 0);
    door.change(
        plan,
        area + "/actions",
        "{\"what\":\"Meet her\",\"agency\":\"%s\",\"dueOn\":\"%s\",\"timesAWeek\":0}"
            .formatted(service, TODAY.plusDays(7)));

    String meeting = door.draft("CIN_PLANNING", child);

    assertThat(manager.get(meeting + "/check").body()).contains("ACTION_ON_PLAN");
  }

  private static UUID child() {
    return door.girl("Plan", "Test" + UUID.randomUUID(), "Team Plan");
  }

  private static String inNeed(UUID child) {
    HttpResponse<String> made =
        post(
            "/api/children/" + child + "/plans",
            "{\"kind\":\"CHILD_IN_NEED\",\"prepared\":false,\"startedOn\":\"%s\"}"
                .formatted(TODAY.minusDays(20)));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return "/api/plans/" + json(made).getString("id");
  }

  private static JsonObject add(String plan, String worry) {
    return door.change(plan, plan + "/areas", "{\"worry\":\"%s\"}".formatted(worry));
  }

  private static HttpResponse<String> amend(String area, String tag, String worry) {
    return manager.put(
        area,
        "{\"worry\":\"%s\"}".formatted(worry),
        "Content-Type",
        "application/json",
        "If-Match",
        tag);
  }

  private static HttpResponse<String> post(String path, String body) {
    return manager.post(path, body, "Content-Type", "application/json");
  }

  private static String tag(String plan) {
    return manager.get(plan).headers().firstValue("ETag").orElseThrow();
  }

  private static String area(String plan, JsonObject read, int which) {
    return plan + "/areas/" + area(read, which).getString("id");
  }

  private static JsonObject area(JsonObject plan, int which) {
    return plan.getJsonArray("areas").getJsonObject(which);
  }

  private static JsonObject first(JsonObject object, String list) {
    return object.getJsonArray(list).getJsonObject(0);
  }

  private static List<String> worries(JsonObject plan) {
    return each(plan, "worry");
  }

  private static List<String> states(JsonObject plan) {
    return each(plan, "state");
  }

  private static List<String> each(JsonObject plan, String field) {
    return plan.getJsonArray("areas").getValuesAs(JsonObject.class).stream()
        .map(area -> area.getString(field))
        .toList();
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }
}
