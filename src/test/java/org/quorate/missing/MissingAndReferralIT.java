package org.quorate.missing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.Role;
import org.quorate.testing.MeetingDoor;
import org.quorate.testing.SignedIn;

/** Missing episodes and referrals through the API into the real database and back. */
class MissingAndReferralIT {
  private static final String[] JSON = {"Content-Type", "application/json"};

  private final SignedIn manager = SignedIn.as(Role.SERVICE_MANAGER);
  private final MeetingDoor work = new MeetingDoor(manager);
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  @Test
  void an_episode_goes_from_report_to_plan_and_its_clocks_start_and_stop() {
    UUID child = work.girl("Tamsin", "Ferrer", "Team East");
    HttpResponse<String> reported = report(child, ago(30), "");
    assertThat(reported.statusCode()).as(reported.body()).isEqualTo(201);
    String episode = "/api/missing-episodes/" + json(reported).getString("id");
    assertThat(open(get(episode))).containsExactly("T-MISS-TELL");
    assertThat(report(child, ago(10), "").statusCode()).isEqualTo(409);

    JsonObject known = post(episode + "/acknowledgement", "");
    assertThat(open(known)).isEmpty();
    JsonObject back =
        put(
            episode + "/return",
            "{\"at\":\"%s\",\"where\":\"Bus station\",\"how\":\"FOUND_BY_POLICE\"}"
                .formatted(ago(4)));
    assertThat(open(back)).containsExactly("T-RHI");
    assertThat(clock(back, "T-RHI").getString("endsAt"))
        .isEqualTo(ago(4).plus(Duration.ofHours(72)).toString());

    post(episode + "/interview/offer", "{\"at\":\"%s\",\"by\":\"Compass\"}".formatted(ago(3)));
    post(episode + "/interview/answer", "{\"accepted\":true,\"at\":\"%s\"}".formatted(ago(2)));
    JsonObject done =
        put(
            episode + "/interview",
            "{\"at\":\"%s\",\"by\":\"B. Hale\",\"findings\":\"Waited for a friend.\"}"
                .formatted(ago(1)));
    assertThat(open(done)).containsExactly("T-RHI-SHARE");
    JsonObject shared =
        post(
            episode + "/interview/shares",
            "{\"recipient\":\"The social worker\",\"at\":\"%s\"}".formatted(now));
    assertThat(open(shared)).isEmpty();
    JsonObject planned = put(episode + "/interview/plan", "{\"words\":\"A lift home.\"}");
    assertThat(planned.getJsonObject("interview").getString("state")).isEqualTo("DONE");
    assertThat(planned.getJsonObject("interview").getJsonObject("found").getString("findings"))
        .isEqualTo("Waited for a friend.");

    HttpResponse<String> stale =
        manager.post(episode + "/striking-out", "{\"words\":\"Twice\"}", with("\"1\""));
    assertThat(stale.statusCode()).isEqualTo(412);
  }

  @Test
  void three_episodes_make_a_pattern_and_she_counts_as_missing_recently() {
    UUID child = work.girl("Oriel", "Vance", "Team East");
    report(child, ago(24 * 40), ",\"found\":" + found(ago(24 * 40 - 5)));
    report(child, ago(24 * 20), ",\"found\":" + found(ago(24 * 20 - 5)));
    String third = report(child, ago(24 * 2), ",\"found\":" + found(ago(24 * 2 - 5))).body();

    assertThat(third).contains("\"patternFoundAt\"");
    String record = manager.get("/api/children/" + child).body();
    assertThat(record).contains("MISSING_RECENTLY", "T-MISS-STRAT");
    JsonObject pattern = get("/api/children/" + child + "/missing-pattern");
    assertThat(pattern.getInt("episodes")).isEqualTo(3);
    assertThat(pattern.getJsonObject("places").getInt("Harbour Park")).isEqualTo(3);
    HttpResponse<String> read =
        manager.post(
            "/api/children/" + child + "/missing-pattern/readings",
            "{\"shows\":\"Always from the park.\"}",
            JSON);
    assertThat(read.statusCode()).isEqualTo(201);
  }

  @Test
  void an_episode_struck_out_leaves_no_clock_running() {
    UUID child = work.girl("Bryony", "Castle", "Team East");
    String episode = "/api/missing-episodes/" + json(report(child, ago(30), "")).getString("id");

    JsonObject gone = post(episode + "/striking-out", "{\"words\":\"Another child\"}");

    assertThat(gone.getString("struckOut")).isEqualTo("Another child");
    assertThat(open(gone)).isEmpty();
    assertThat(get("/api/children/" + child + "/missing-pattern").getInt("episodes")).isZero();
  }

  @Test
  void two_refusals_of_one_need_are_one_story_and_the_panel_clock_falls_away() {
    UUID child = work.girl("Delphine", "Marsh", "Team East");
    String surgery = refer(child, "MENTAL_HEALTH", "SERVICE", "CAMHS");
    String school = refer(child, "MENTAL_HEALTH", "SERVICE", "CAMHS, school link");
    String panel = refer(child, "EXPLOITATION", "EXPLOITATION_PANEL", "SERAC");
    assertThat(open(get(panel))).containsExactly("T-MACE");

    post(panel + "/acknowledgement", "");
    refuse(surgery, "OTHER_SAFEGUARDING_OPEN");
    refuse(school, "OTHER_SAFEGUARDING_OPEN");
    post(surgery + "/challenge", "{\"words\":\"Told the named nurse.\"}");
    JsonObject other = put(surgery + "/alternative", "{\"referral\":\"%s\"}".formatted(id(school)));
    JsonObject refused = put(panel + "/outcome", refusal("BELOW_THRESHOLD"));

    assertThat(other.getString("alternative")).isEqualTo(id(school));
    assertThat(other.getString("thread")).isEqualTo(get(school).getString("thread"));
    assertThat(open(refused)).isEmpty();
  }

  private HttpResponse<String> report(UUID child, Instant since, String more) {
    return manager.post(
        "/api/children/" + child + "/missing-episodes",
        ("{\"since\":\"%s\",\"lastSeen\":\"Harbour Park\",\"report\":{\"reporting\":\"IN_TIME\","
                + "\"at\":\"%s\",\"by\":\"Her mother\"}%s}")
            .formatted(since, since.plusSeconds(1800), more),
        JSON);
  }

  private static String found(Instant at) {
    return "{\"at\":\"%s\",\"how\":\"CAME_BACK\"}".formatted(at);
  }

  private String refer(UUID child, String need, String forum, String whom) {
    HttpResponse<String> made =
        manager.post(
            "/api/children/" + child + "/referrals",
            ("{\"need\":\"%s\",\"forum\":\"%s\",\"toWhom\":\"%s\",\"why\":\"Low mood\","
                    + "\"referredOn\":\"%s\",\"referredBy\":\"The GP\"}")
                .formatted(need, forum, whom, LocalDate.now().minusDays(3)),
            JSON);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return "/api/referrals/" + json(made).getString("id");
  }

  private void refuse(String referral, String reason) {
    assertThat(put(referral + "/outcome", refusal(reason)).getString("outcome"))
        .isEqualTo("REFUSED");
  }

  private static String refusal(String reason) {
    return "{\"on\":\"%s\",\"refused\":\"%s\"}".formatted(LocalDate.now().minusDays(1), reason);
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static List<String> open(JsonObject matter) {
    return matter.getJsonArray("clocks").getValuesAs(JsonObject.class).stream()
        .filter(clock -> clock.getString("state").equals("OPEN"))
        .map(clock -> clock.getString("rule"))
        .toList();
  }

  private static JsonObject clock(JsonObject matter, String rule) {
    return matter.getJsonArray("clocks").getValuesAs(JsonObject.class).stream()
        .filter(clock -> clock.getString("rule").equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private Instant ago(int hours) {
    return now.minus(Duration.ofHours(hours));
  }

  private JsonObject get(String path) {
    return json(manager.get(path));
  }

  private JsonObject post(String path, String body) {
    return right(manager.post(path, body, with(tag(path))));
  }

  private JsonObject put(String path, String body) {
    return right(manager.put(path, body, with(tag(path))));
  }

  /** Of the matter that the path begins with. */
  private String tag(String path) {
    String matter = path.replaceAll("^(/api/[a-z-]+/[^/]+).*", "$1");
    return manager.get(matter).headers().firstValue("ETag").orElseThrow();
  }

  private static String[] with(String tag) {
    return new String[] {"Content-Type", "application/json", "If-Match", tag};
  }

  private static JsonObject right(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer);
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }
}
