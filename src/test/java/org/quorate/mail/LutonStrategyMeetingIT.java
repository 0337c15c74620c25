package org.quorate.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.quorate.access.Role;
import org.quorate.testing.Await;
import org.quorate.testing.Mailboxes;
import org.quorate.testing.MeetingDoor;
import org.quorate.testing.ReceivedMail;
import org.quorate.testing.RunningService;
import org.quorate.testing.SignedIn;
import org.quorate.testing.TestMachine;
import org.quorate.testing.Visitor;

/**
 * The child of the Luton review, under an invented name, in an authority whose directory knows
 * nobody yet: girl of fourteen, missing, GP never identified. Over the built service, its database
 * and a real mail server: who is missing is named, everybody gets one mail, five calendars answer
 * each in its own shape, and whether the meeting can decide follows.
 */
class LutonStrategyMeetingIT {
  private static final String SOCIAL_CARE = "duty@csc.luton-story.example";
  private static final String MANAGER = "team.manager@csc.luton-story.example";
  private static final String POLICE = "cpu@police.luton-story.example";
  private static final String MISSING_PERSONS = "missing@police.luton-story.example";
  private static final String NURSE = "nurse@nhs.luton-story.example";
  private static final String INTERVIEWS = "team@interviews.luton-story.example";
  private static final String SCHOOL = "dsl@school.luton-story.example";
  private static final String SURGERY = "office@surgery.luton-story.example";

  private final RunningService service = RunningService.apart();
  private final SignedIn manager = SignedIn.at(service, Role.SERVICE_MANAGER);
  private final MeetingDoor work = new MeetingDoor(manager);
  private final MeetingDoor directory = new MeetingDoor(SignedIn.at(service, Role.CONVENOR));
  private final Mailboxes mailboxes = new Mailboxes(service.mail());
  private int stamps;

  @Test
  void the_right_agencies_are_asked_their_calendars_answer_and_quoracy_follows() throws Exception {
    UUID child = work.girl("Larissa", "Quennell", "Team East");
    work.add(
        "/api/children/" + child + "/circumstances",
        "{\"circumstance\":\"MISSING_RECENTLY\",\"from\":\"%s\"}".formatted(yesterday()));
    String meeting = work.draft("STRATEGY", child);

    theCheckNamesWhoIsMissingWithSources(meeting);
    nobodyCanBeLeftOffInSilence(meeting);
    somebodyFindsThemAll(child);
    assertThat(work.check(meeting).getJsonArray("missing")).isEmpty();
    theGpIsAskedToo(meeting);
    assertThat(work.send(meeting).getString("state")).isEqualTo("SCHEDULED");

    Map<String, ReceivedMail> invited = everyInviteeHasOneNeutralMail(meeting);
    assertThat(missing(meeting)).contains("SOCIAL_CARE", "POLICE", "HEALTH");

    answer("exchange-online", invited.get(SOCIAL_CARE), SOCIAL_CARE);
    heard(meeting, SOCIAL_CARE, "ACCEPTED");
    answer("gmail", invited.get(NURSE), NURSE);
    heard(meeting, NURSE, "ACCEPTED");
    answer("outlook", invited.get(POLICE), POLICE);
    heard(meeting, POLICE, "DECLINED");
    answer("apple", invited.get(MISSING_PERSONS), MISSING_PERSONS);
    heard(meeting, MISSING_PERSONS, "TENTATIVE");
    assertThat(missing(meeting)).containsExactly("POLICE", "AGENCIES");

    aForgedAnswerLiesInTheQuarantine(meeting, invited.get(POLICE));
    assertThat(missing(meeting)).containsExactly("POLICE", "AGENCIES");

    answer("thunderbird", invited.get(POLICE), POLICE);
    heard(meeting, POLICE, "ACCEPTED");
    assertThat(work.read(meeting).getJsonObject("quorum").getBoolean("quorate")).isTrue();
  }

  private void theCheckNamesWhoIsMissingWithSources(String meeting) {
    JsonObject check = work.check(meeting);

    Map<String, String> sources = new HashMap<>();
    check.getJsonArray("missing").getValuesAs(JsonObject.class).forEach(l -> put(sources, l));
    assertThat(sources).containsKeys("POLICE_CP", "SCHOOL", "NAMED_NURSE", "POLICE_MISSING");
    assertThat(sources.get("POLICE_CP")).contains("Working Together to Safeguard Children");
    assertThat(sources.get("SCHOOL")).contains("Kirklees");
    assertThat(check.getBoolean("canBeQuorate")).isFalse();
    String page = page(meeting.replace("/api", "") + "/check");
    assertThat(page)
        .contains("Not identified: Police child protection", "Not identified: School", "GP")
        .contains("Working Together to Safeguard Children", "Luton review");
  }

  private static void put(Map<String, String> sources, JsonObject line) {
    sources.put(
        line.getString("sector"),
        line.getJsonArray("why").getValuesAs(JsonObject.class).stream()
            .map(why -> why.getString("source"))
            .reduce("", String::concat));
  }

  private String page(String path) {
    Visitor person = new Visitor(service);
    person.signIn(manager);
    return Jsoup.parse(person.get(path).body()).select("main").text();
  }

  private void nobodyCanBeLeftOffInSilence(String meeting) {
    String tag = manager.get(meeting).headers().firstValue("ETag").orElseThrow();

    var refused = manager.post(meeting + "/scheduling", "", "If-Match", tag);

    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
    assertThat(refused.body()).contains("meeting.left-off-without-reason");
  }

  private void somebodyFindsThemAll(UUID child) {
    UUID socialCare = directory.agency("Social Care of the Luton story", "CSC", SOCIAL_CARE);
    directory.add(
        "/api/professionals",
        """
        {"agency":"%s","professional":{"givenName":"Dora","familyName":"Vance","roleTitle":"Team manager",
         "address":"%s","team":"Team East","sector":"TEAM_MANAGER"}}"""
            .formatted(socialCare, MANAGER));
    directory.agency("Child Protection Police of the Luton story", "POLICE_CP", POLICE);
    directory.agency("Missing Persons Desk of the Luton story", "POLICE_MISSING", MISSING_PERSONS);
    directory.agency("Named Nurse of the Luton story", "NAMED_NURSE", NURSE);
    directory.agency("Return Interviews of the Luton story", "RHI_PROVIDER", INTERVIEWS);
    directory.agency("School Nursing of the Luton story", "SCHOOL_NURSE", "sn@luton-story.example");
    UUID school = directory.agency("Academy of the Luton story", "SCHOOL", SCHOOL);
    UUID surgery = directory.agency("Surgery of the Luton story", "GP", SURGERY);
    String record = "/api/children/" + child;
    work.put(record, "/gp", "{\"practice\":\"%s\"}".formatted(surgery));
    work.change(
        record,
        record + "/schools",
        "{\"agency\":\"%s\",\"kind\":\"SCHOOL\",\"from\":\"%s\"}"
            .formatted(school, yesterday().minusYears(2)));
  }

  private void theGpIsAskedToo(String meeting) {
    String gp =
        work.check(meeting).getJsonArray("list").getValuesAs(JsonObject.class).stream()
            .filter(line -> line.getString("sector").equals("GP"))
            .map(line -> line.getString("key"))
            .findFirst()
            .orElseThrow();
    work.change(
        meeting, meeting + "/list-changes", "{\"change\":\"ASK\",\"line\":\"%s\"}".formatted(gp));
  }

  private Map<String, ReceivedMail> everyInviteeHasOneNeutralMail(String meeting) {
    JsonObject sent = work.read(meeting);
    List<String> addresses =
        invitations(sent)
            .filter(invitation -> invitation.getString("standing").equals("INVITED"))
            .map(invitation -> invitation.getString("address"))
            .toList();
    assertThat(addresses)
        .contains(SOCIAL_CARE, MANAGER, POLICE, MISSING_PERSONS, NURSE, INTERVIEWS, SCHOOL, SURGERY)
        .doesNotHaveDuplicates();
    Map<String, ReceivedMail> mails = new HashMap<>();
    for (String address : addresses) {
      ReceivedMail mail = mailboxes.first(address);
      assertThat(mailboxes.of(address)).as(address).hasSize(1);
      isAnInvitationFor(address, mail, sent.getString("reference"));
      mails.put(address, mail);
    }
    assertThat(mails.values().stream().map(ReceivedMail::uid).distinct()).hasSize(1);
    assertThat(mails.values().stream().map(ReceivedMail::organiser)).doesNotHaveDuplicates();
    return mails;
  }

  private static void isAnInvitationFor(String address, ReceivedMail mail, String reference) {
    assertThat(mail.kinds())
        .containsExactly(
            "text/plain", "text/html", "text/calendar;method=REQUEST", "application/ics");
    assertThat(mail.values("METHOD")).containsExactly("REQUEST");
    assertThat(mail.values("ATTENDEE")).containsExactly("mailto:" + address);
    assertThat(mail.calendar()).contains("RSVP=TRUE", "BEGIN:VTIMEZONE", "TZID=Europe/London");
    assertThat(mail.organiser()).matches("apart\\+[a-z0-9]{20,}@quorate\\.example");
    assertThat(mail.header("Reply-To")).contains(mail.organiser());
    assertThat(mail.subject()).startsWith("Invitation: strategy meeting " + reference);
    assertThat(mail.text()).contains("UK time", "/reply/");
    assertThat(mail.everything()).doesNotContainIgnoringCase("larissa", "quennell");
  }

  /** In the shape of this calendar program, to the address that its invitation gave it. */
  private void answer(String calendar, ReceivedMail invitation, String from) throws IOException {
    String reply = written(calendar, invitation, from);
    if (calendar.equals("exchange-online")) {
      assertThat(reply).doesNotContain("ORGANIZER");
    }
    mailboxes.send(from, invitation.organiser(), reply);
  }

  private String written(String shape, ReceivedMail invitation, String from) throws IOException {
    Instant now = Instant.now().plusSeconds(++stamps);
    String stamp =
        DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC).format(now);
    String unique = shape + "-" + stamp;
    return Files.readString(Path.of("src/test/resources/mail/replies/" + shape + ".eml"), UTF_8)
        .replace("{reply}", invitation.organiser())
        .replace("{uid}", invitation.uid())
        .replace("{todomain}", from.substring(from.indexOf('@') + 1))
        .replace("{to}", from)
        .replace("20251103T101500Z", stamp)
        .replaceFirst("Message-ID: <[^@]*@", "Message-ID: <" + unique + "@")
        .replace("meetings@quorate.example", service.place().organiser());
  }

  private void heard(String meeting, String address, String answer) {
    Await.until(
        address + " has answered " + answer,
        () -> answerOf(work.read(meeting), address).equals(Optional.of(answer)));
  }

  private static Optional<String> answerOf(JsonObject meeting, String address) {
    return invitations(meeting)
        .filter(i -> i.getString("address", "").equals(address))
        .filter(i -> i.containsKey("answer") && i.get("answer") != JsonValue.NULL)
        .map(i -> i.getJsonObject("answer").getString("answer"))
        .findFirst();
  }

  private static Stream<JsonObject> invitations(JsonObject meeting) {
    return meeting.getJsonArray("invitations").getValuesAs(JsonObject.class).stream();
  }

  private List<String> missing(String meeting) {
    return work
        .read(meeting)
        .getJsonObject("quorum")
        .getJsonArray("missing")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(one -> one.getString("what"))
        .toList();
  }

  /**
   * It names meeting and invitee rightly and comes to the open address: nothing proves who sent it.
   */
  private void aForgedAnswerLiesInTheQuarantine(String meeting, ReceivedMail invitation)
      throws IOException {
    mailboxes.send(
        "forger@elsewhere.example",
        service.place().organiser(),
        written("forged", invitation, POLICE));

    Await.until("the forged answer lies in the quarantine", () -> quarantined(meeting) == 1);
    assertThat(answerOf(work.read(meeting), POLICE)).contains("DECLINED");
  }

  private int quarantined(String meeting) {
    try (Connection records = TestMachine.shared().connect(service.place());
        PreparedStatement question =
            records.prepareStatement(
                """
                select count(*) from arrived_mail m join arrived_content c on c.mail_id = m.id
                where m.meeting_id = ? and m.standing = 'QUARANTINED' and m.reason = 'UNVERIFIED'""")) {
      question.setString(1, meeting.substring(meeting.lastIndexOf('/') + 1));
      try (ResultSet answer = question.executeQuery()) {
        answer.next();
        return answer.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static LocalDate yesterday() {
    return LocalDate.now().minusDays(1);
  }
}
