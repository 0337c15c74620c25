package org.quorate.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quorate.access.Role;
import org.quorate.testing.SignedIn;

/** The entries of a child's file and her chronology, through the API and the real database. */
class ChildFactsIT {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
  private static SignedIn manager;
  private static String school;
  private String child;

  @BeforeAll
  static void there_is_a_school() {
    manager = SignedIn.as(Role.SERVICE_MANAGER);
    school =
        idIn(
            SignedIn.as(Role.CONVENOR)
                .post(
                    "/api/agencies",
                    """
                    {"name": "School of the child facts", "kind": "SCHOOL", "area": "",
                     "mailbox": "dsl@child-facts.example"}
                    """,
                    "Content-Type",
                    "application/json"));
  }

  @Test
  void every_entry_that_was_written_is_read_again_and_told() {
    register("Orla");
    String assessment =
        add("assessments", "{\"kind\": \"CHILD_AND_FAMILY\", \"happenedOn\": \"%s\"}", DAY);
    ok(
        post(
            "assessments/" + assessment + "/completion",
            """
            {"completedOn": "%s", "covered": ["EXPLOITATION", "PARENTING"], "heard": ["CHILD"],
             "siblingsToo": true, "ownView": "Nobody asks me"}
            """
                .formatted(DAY.plusDays(20))));
    add(
        "suspensions",
        """
        {"kind": "FIXED_PERIOD", "school": "%s", "happenedOn": "%s", "to": "%s", "reason": "Left"}
        """,
        school,
        DAY,
        DAY.plusDays(2));
    add(
        "attendance",
        "{\"happenedOn\": \"%s\", \"to\": \"%s\", \"percent\": 62}",
        DAY,
        DAY.plusDays(60));
    add(
        "needs-reviews",
        "{\"kind\": \"UNMET_NEEDS\", \"happenedOn\": \"%s\", \"found\": \"Reads slowly\"}",
        DAY.plusDays(70));
    String gap =
        idIn(
            knowledge(
                "gaps",
                """
                {"question": "Who drives her?", "closer": "%s", "happenedOn": "%s",
                 "reviewOn": "%s"}
                """
                    .formatted(school, DAY, DAY.plusDays(14))));
    ok(
        knowledge(
            "gaps/" + gap + "/answer",
            "{\"answer\": \"Her uncle\", \"answeredOn\": \"%s\"}".formatted(DAY.plusDays(7))));
    ok(
        knowledge(
            "sessions",
            """
            {"happenedOn": "%s", "withWhom": "Her worker", "said": "Ask me first",
             "consequence": "The plan says it in her words"}
            """
                .formatted(DAY)));
    String caution =
        add(
            "trust-concerns",
            """
            {"kind": "CAUTION", "adult": "The mother", "worksWith": "BOTH", "position": "Carer",
             "happenedOn": "%s"}
            """,
            DAY);
    ok(
        post(
            "trust-concerns/" + caution + "/answer",
            "{\"told\": \"BOTH\", \"toldOn\": \"%s\"}".formatted(DAY.plusDays(1))));
    String shared =
        add(
            "sharing",
            """
            {"happenedOn": "%s", "what": "Dates of the plan", "agency": "%s", "shared": true,
             "basis": "SAFEGUARDING"}
            """,
            DAY,
            school);
    ok(post("entries/" + shared + "/striking-out", "{\"why\": \"Another school\"}"));

    String file = manager.get("/api/children/" + child + "/file").body();
    assertThat(file)
        .contains("\"ownView\":\"Nobody asks me\"", "\"percent\":62", "\"found\":\"Reads slowly\"")
        .contains("\"toldOn\":\"2025-03-04\"", "\"struckOut\":\"Another school\"");

    assertThat(file).contains("\"answer\":\"Her uncle\"", "\"said\":\"Ask me first\"");

    String told = manager.get("/api/children/" + child + "/chronology").body();
    assertThat(told)
        .contains("Suspended from School of the child facts", "Attendance until then: 62%")
        .contains("Needs looked at: Review of unmet needs", "\"strand\":\"RISK\"")
        .doesNotContain("Dates of the plan");
    assertThat(manager.get("/api/children/" + child + "/chronology?strand=SCHOOL").body())
        .contains("Suspended from")
        .doesNotContain("\"strand\":\"RISK\"");
  }

  @Test
  void what_is_wrong_is_named_by_its_field() {
    register("Una");

    HttpResponse<String> refused =
        post(
            "sharing",
            """
            {"happenedOn": "%s", "what": "The plan", "agency": "%s", "shared": false}
            """
                .formatted(DAY, school));

    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
    assertThat(refused.body()).contains("whySharing");
  }

  @Test
  void the_file_of_a_child_one_has_no_business_with_does_not_exist() {
    register("Ines");
    SignedIn stranger = SignedIn.as(Role.AGENCY_PROFESSIONAL);

    assertThat(stranger.get("/api/children/" + child + "/file").statusCode()).isEqualTo(404);
    assertThat(stranger.get("/api/children/" + child + "/chronology").statusCode()).isEqualTo(404);
  }

  private void register(String given) {
    HttpResponse<String> made =
        manager.post(
            "/api/children",
            """
            {"givenName": "%s", "familyName": "Factson", "dateOfBirth": "2012-05-06", "sex": "F",
             "team": "Team North", "anotherChild": true}
            """
                .formatted(given),
            "Content-Type",
            "application/json");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    String location = made.headers().firstValue("Location").orElseThrow();
    child = location.substring(location.lastIndexOf('/') + 1);
  }

  private String add(String kind, String body, Object... values) {
    HttpResponse<String> added = post(kind, body.formatted(values));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    return idIn(added);
  }

  private HttpResponse<String> post(String path, String body) {
    return manager.post(
        "/api/children/" + child + "/file/" + path, body, "Content-Type", "application/json");
  }

  private HttpResponse<String> knowledge(String path, String body) {
    return manager.post(
        "/api/children/" + child + "/knowledge/" + path, body, "Content-Type", "application/json");
  }

  private static void ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
  }

  private static String idIn(HttpResponse<String> answer) {
    Matcher found =
        Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}")
            .matcher(answer.headers().firstValue("Location").orElse("") + answer.body());
    assertThat(found.find()).as(answer.body()).isTrue();
    return found.group();
  }
}
