package org.quorate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Arranging by the API, one call a step: what a program of a council does, and most tests. */
public final class MeetingDoor {
  private static final String JSON = "application/json";

  private final SignedIn caller;

  public MeetingDoor(SignedIn caller) {
    this.caller = caller;
  }

  /** What is at this address. */
  public JsonObject read(String path) {
    return expect(200, caller.get(path));
  }

  /** What a list there holds. */
  public List<JsonObject> all(String path) {
    HttpResponse<String> answer = caller.get(path);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return Json.createReader(new StringReader(answer.body()))
        .readArray()
        .getValuesAs(JsonObject.class);
  }

  /** Posts, with the version that {@code versioned} has now, and gives back the answer. */
  public JsonObject change(String versioned, String path, String body) {
    return expect(200, caller.post(path, body, "Content-Type", JSON, "If-Match", tag(versioned)));
  }

  /** The same with PUT, to a part of {@code versioned}. */
  public JsonObject put(String versioned, String part, String body) {
    return expect(
        200, caller.put(versioned + part, body, "Content-Type", JSON, "If-Match", tag(versioned)));
  }

  /** Adds something and gives back its id. */
  public UUID add(String path, String body) {
    HttpResponse<String> answer = caller.post(path, body, "Content-Type", JSON);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(201);
    String place = answer.headers().firstValue("Location").orElse("");
    return UUID.fromString(
        place.isEmpty() ? json(answer).getString("id") : place.substring(place.length() - 36));
  }

  public UUID agency(String name, String kind, String mailbox) {
    return add(
        "/api/agencies",
        "{\"name\":\"%s\",\"kind\":\"%s\",\"mailbox\":\"%s\"}".formatted(name, kind, mailbox));
  }

  /** A girl of fourteen of whom nothing else is known. */
  public UUID girl(String given, String family, String team) {
    String born = LocalDate.now().minusYears(14).minusMonths(2).toString();
    return add(
        "/api/children",
        "{\"givenName\":\"%s\",\"familyName\":\"%s\",\"dateOfBirth\":\"%s\",\"sex\":\"F\",\"team\":\"%s\",\"anotherChild\":true}"
            .formatted(given, family, born, team));
  }

  /**
   * A draft with a date, the day after tomorrow at eleven in a room of the council, and why it is
   * late, where it is.
   */
  public String draft(String type, UUID child) {
    String meeting =
        "/api/meetings/"
            + add(
                "/api/meetings",
                """
                {"type":"%s","children":[{"child":"%s","included":true}],"telephone":"01632 960 101"}"""
                    .formatted(type, child));
    put(
        meeting,
        "/slot",
        """
        {"start":"%sT11:00","minutes":60,"place":"Civic Centre","room":"Room 2",
         "late":{"reason":"Nobody could come sooner","manager":"Denise Okafor"}}"""
            .formatted(LocalDate.now().plusDays(2)));
    return meeting;
  }

  /** Somebody whom the directory does not know. */
  public void ask(String meeting, String sector, String name, String address) {
    change(
        meeting,
        meeting + "/list-changes",
        """
        {"change":"ADD","sector":"%s","whom":{"name":"%s","organisation":"%s","address":"%s"}}"""
            .formatted(sector, name, name, address));
  }

  /** Says of everybody who must be asked and is not found why they are not asked. */
  public void leaveOffWhoIsMissing(String meeting) {
    for (JsonObject line : check(meeting).getJsonArray("missing").getValuesAs(JsonObject.class)) {
      change(
          meeting,
          meeting + "/list-changes",
          """
          {"change":"LEAVE_OFF","line":"%s","reason":"NOT_IDENTIFIED_IN_TIME","words":"Asked for and not named."}"""
              .formatted(line.getString("key")));
    }
  }

  public JsonObject check(String meeting) {
    return read(meeting + "/check");
  }

  public JsonObject send(String meeting) {
    return change(meeting, meeting + "/scheduling", "");
  }

  private String tag(String versioned) {
    HttpResponse<String> now = caller.get(versioned);
    assertThat(now.statusCode()).as(versioned).isEqualTo(200);
    return now.headers().firstValue("ETag").orElseThrow();
  }

  private static JsonObject expect(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(status);
    return json(answer);
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }
}
