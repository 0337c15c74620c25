package org.quorate.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.access.Role;
import org.quorate.testing.MeetingDoor;
import org.quorate.testing.SignedIn;

/** What programs may say of a child's family and standing, against the running service. */
class ChildVerbsIT {
  private final MeetingDoor worker = new MeetingDoor(SignedIn.as(Role.SERVICE_MANAGER));
  private final String child = "/api/children/" + worker.girl("Ines", "Okello", "East");

  private JsonObject add(String part, String body) {
    return worker.change(child, child + part, body);
  }

  @Test
  void a_mother_is_added_put_right_and_parted_from() {
    JsonObject mother =
        add(
                "/family",
                """
                {"givenName":"Ama","familyName":"Okello","relation":"MOTHER",
                 "parentalResponsibility":true,"invite":false,"whyNot":"Risk if invited"}""")
            .getJsonArray("family")
            .getJsonObject(0);
    String her = "/family/" + mother.getString("id");

    JsonObject amended =
        worker
            .put(
                child,
                her,
                """
                {"givenName":"Ama","familyName":"Okello","relation":"MOTHER",
                 "parentalResponsibility":true,"invite":true,"language":"Twi","interpreter":true}""")
            .getJsonArray("family")
            .getJsonObject(0);

    assertThat(mother.getString("whyNot")).isEqualTo("Risk if invited");
    assertThat(amended.getString("language")).isEqualTo("Twi");
    assertThat(amended.getBoolean("invite")).isTrue();
    assertThat(add(her + "/parting", "").getJsonArray("family")).isEmpty();
  }

  @Test
  void a_brother_without_a_record_and_a_sister_with_one_are_siblings() {
    UUID sister = worker.girl("Esi", "Okello", "East");

    add("/siblings", "{\"givenName\":\"Kofi\",\"relation\":\"SIBLING\",\"sameHousehold\":true}");
    JsonObject both =
        add("/siblings", "{\"child\":\"%s\",\"relation\":\"HALF_SIBLING\"}".formatted(sister));

    assertThat(both.getJsonArray("siblings")).hasSize(2);
    assertThat(worker.read("/api/children/" + sister).getJsonArray("siblings")).hasSize(1);
  }

  @Test
  void law_referrer_and_how_to_talk_with_her_are_told() {
    UUID school =
        new MeetingDoor(SignedIn.as(Role.CONVENOR))
            .agency("School " + UUID.randomUUID(), "SCHOOL", "office@school.example");

    worker.put(child, "/legal-status", "{\"status\":\"ACCOMMODATED\",\"since\":\"2026-03-02\"}");
    worker.put(child, "/referrer", "{\"agency\":\"%s\"}".formatted(school));
    JsonObject told =
        worker.put(child, "/communication", "{\"aid\":\"SIGN_LANGUAGE\",\"interpreter\":true}");

    assertThat(told.getString("legalStatus")).isEqualTo("ACCOMMODATED");
    assertThat(told.getString("legalStatusSince")).isEqualTo("2026-03-02");
    assertThat(told.getString("referrer")).isEqualTo(school.toString());
    assertThat(told.getJsonObject("communication").getString("aid")).isEqualTo("SIGN_LANGUAGE");
  }

  @Test
  void help_is_agreed_to_and_that_is_taken_back() {
    for (String said : List.of("GIVEN", "WITHDRAWN")) {
      worker.add(
          child + "/consents", "{\"standing\":\"%s\",\"on\":\"2026-03-02\"}".formatted(said));
    }

    assertThat(worker.all(child + "/consents"))
        .extracting(line -> line.getString("standing"))
        .containsExactly("WITHDRAWN", "GIVEN");
  }

  @Test
  void an_expected_child_is_born() {
    String expected =
        "/api/children/"
            + worker.add(
                "/api/children",
                """
                {"givenName":"","familyName":"Okello","expectedDate":"%s","sex":"U",
                 "anotherChild":true}"""
                    .formatted(LocalDate.now().plusDays(20)));

    JsonObject born =
        worker.change(
            expected,
            expected + "/birth",
            "{\"day\":\"%s\",\"sex\":\"M\"}".formatted(LocalDate.now()));

    assertThat(born.getString("sex")).isEqualTo("M");
    assertThat(born.containsKey("dateOfBirth")).isTrue();
  }

  @Test
  void a_draft_is_amended_and_its_usual_agenda_is_told_until_another_is_written() {
    String meeting = worker.draft("CORE_GROUP", UUID.fromString(child.substring(14)));
    JsonObject usual = worker.read(meeting);
    String considered =
        "\"children\":[{\"child\":\"%s\",\"included\":true}]".formatted(child.substring(14));

    JsonObject same =
        worker.put(
            meeting,
            "/draft",
            "{%s,\"note\":\"Park at the back\",\"agenda\":%s}"
                .formatted(considered, usual.get("agenda")));
    JsonObject other =
        worker.put(meeting, "/draft", "{%s,\"agenda\":\"One\\nTwo\"}".formatted(considered));

    assertThat(usual.getBoolean("agendaIsUsual")).isTrue();
    assertThat(usual.getString("agenda")).isNotEmpty();
    assertThat(same.getBoolean("agendaIsUsual")).isTrue();
    assertThat(same.getString("note")).isEqualTo("Park at the back");
    assertThat(other.getString("agenda")).isEqualTo("One\nTwo");
  }
}
