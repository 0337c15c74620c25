package org.quorate.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quorate.access.Role;
import org.quorate.testing.SignedIn;

/** The directory on the real database: files, searches, pages of lists, versions, unique keys. */
class DirectoryIT {
  private static final String CSV = "text/csv;charset=utf-8";
  private static final String JSON = "application/json";
  private static SignedIn keeper;

  @BeforeAll
  static void a_county_comes_in_as_a_file() {
    keeper = SignedIn.as(Role.CONVENOR);
    String schools =
        IntStream.rangeClosed(1, 60)
            .mapToObj(i -> "Test School %02d,SCHOOL,Testshire,s%d@school.example".formatted(i, i))
            .collect(Collectors.joining("\n"));
    take(
        "agencies",
        "name,kind,area,mailbox\n"
            + schools
            + "\nThrushcross Académy,SCHOOL,Testshire,dsl@thrushcross.example"
            + "\nWildfell Surgery,GP,Testshire,office@wildfell.example\n");
    take(
        "professionals",
        "given_name,family_name,role_title,email,agency,deputy_email\n"
            + "Nelly,Wuthers,GP,nelly@wildfell.example,Wildfell Surgery,jo@wildfell.example\n"
            + "Jo,Lockwood,GP,jo@wildfell.example,Wildfell Surgery,nelly@wildfell.example\n");
  }

  @Test
  void an_agency_is_found_by_the_beginning_of_a_word_and_misspelt() {
    assertThat(names(keeper.get("/api/agencies?q=thrush"))).containsExactly("Thrushcross Académy");
    HttpResponse<String> alike = keeper.get("/api/agencies?q=Trushcros+acadamy");
    assertThat(names(alike)).containsExactly("Thrushcross Académy");
    assertThat(alike.body()).contains("\"onlyLike\":true");
    assertThat(names(keeper.get("/api/agencies?q=wildfell&kind=SCHOOL"))).isEmpty();
    assertThat(names(keeper.get("/api/agencies?q=wildfell&kind=GP&area=testshire")))
        .containsExactly("Wildfell Surgery");
  }

  @Test
  void a_list_goes_on_from_page_to_page_without_losing_or_repeating_a_line() {
    List<String> all = new ArrayList<>();
    String next = "";
    do {
      HttpResponse<String> page =
          keeper.get("/api/agencies?q=test+school" + (next.isEmpty() ? "" : "&after=" + next));
      all.addAll(names(page));
      next = first("\"next\":\"([^\"]+)\"", page.body());
    } while (!next.isEmpty());

    assertThat(all).hasSize(60).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void a_person_is_found_misspelt_and_has_the_deputy_of_the_file() {
    String body = keeper.get("/api/professionals?q=Wuthurs").body();

    assertThat(body).contains("\"familyName\":\"Wuthers\"", "\"onlyLike\":true");
    assertThat(body).contains("\"deputy\":\"");
  }

  @Test
  void a_change_names_its_version_and_a_stale_one_is_refused() {
    String id = register("Versioned Practice");
    String entry =
        "{\"name\":\"Versioned Practice\",\"kind\":\"GP\",\"mailbox\":\"new@versioned.example\"}";
    String tag = keeper.get("/api/agencies/" + id).headers().firstValue("ETag").orElseThrow();

    var changed = keeper.put("/api/agencies/" + id, entry, "Content-Type", JSON, "If-Match", tag);
    var stale = keeper.put("/api/agencies/" + id, entry, "Content-Type", JSON, "If-Match", tag);
    var blind = keeper.put("/api/agencies/" + id, entry, "Content-Type", JSON);

    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.headers().firstValue("ETag")).isNotEmpty().isNotEqualTo(tag);
    assertThat(stale.statusCode()).isEqualTo(412);
    assertThat(blind.statusCode()).isEqualTo(428);
  }

  @Test
  void a_name_that_is_taken_in_its_area_is_a_conflict_beside_its_field() {
    register("Once Only Practice");

    var again =
        post("{\"name\":\"ONCE only practice\",\"kind\":\"GP\",\"mailbox\":\"a@b.example\"}");

    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("\"field\":\"name\"", "agency.name-taken");
  }

  @Test
  void every_fault_of_an_entry_is_answered_at_once() {
    var answer = post("{\"kind\":\"DOCTOR\",\"mailbox\":\"nowhere\"}");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("agency.name-missing", "agency.kind-unknown", "agency.mailbox-not-an-address");
  }

  @Test
  void an_address_passes_on_when_its_holder_leaves_and_not_before() {
    String agency = register("Handover School");
    String seat =
        "{\"agency\":\"%s\",\"professional\":{\"givenName\":\"%s\",\"familyName\":\"Grey\","
            + "\"roleTitle\":\"DSL\",\"address\":\"dsl@handover.example\"}}";
    var agnes =
        keeper.post("/api/professionals", seat.formatted(agency, "Agnes"), "Content-Type", JSON);
    var early =
        keeper.post("/api/professionals", seat.formatted(agency, "Anne"), "Content-Type", JSON);
    var left =
        keeper.post(
            "/api/professionals/" + id(agnes) + "/leaving",
            "",
            "If-Match",
            agnes.headers().firstValue("ETag").orElseThrow());
    var late =
        keeper.post("/api/professionals", seat.formatted(agency, "Anne"), "Content-Type", JSON);

    assertThat(agnes.statusCode()).isEqualTo(201);
    assertThat(early.statusCode()).isEqualTo(409);
    assertThat(left.statusCode()).isEqualTo(200);
    assertThat(late.statusCode()).isEqualTo(201);
  }

  @Test
  void what_is_fetched_is_taken_back_as_unchanged() {
    String file = keeper.get("/api/directory-files/professionals").body();

    var preview = keeper.post("/api/directory-files/professionals", file, "Content-Type", CSV);

    assertThat(preview.statusCode()).isEqualTo(201);
    assertThat(preview.body())
        .contains("\"faults\":[]", "UNCHANGED")
        .doesNotContain("\"NEW\"", "\"CHANGED\"");
  }

  @Test
  void a_social_worker_reads_but_does_not_keep_the_directory() {
    SignedIn amina = SignedIn.as(Role.SOCIAL_WORKER);

    assertThat(amina.get("/api/agencies?q=wildfell").statusCode()).isEqualTo(200);
    assertThat(amina.get("/api/directory-files/agencies").statusCode()).isEqualTo(403);
    assertThat(amina.post("/api/agencies", "{}", "Content-Type", JSON).statusCode()).isEqualTo(403);
  }

  private static void take(String kind, String file) {
    var preview = keeper.post("/api/directory-files/" + kind, file, "Content-Type", CSV);
    assertThat(preview.statusCode()).as(preview.body()).isEqualTo(201);
    String upload = first("\"upload\":\"([^\"]+)\"", preview.body());
    String digest = first("\"digest\":\"([^\"]+)\"", preview.body());
    var taken =
        keeper.post(
            "/api/directory-files/uploads/" + upload,
            "{\"digest\":\"" + digest + "\"}",
            "Content-Type",
            JSON);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
  }

  private static String register(String name) {
    var answer =
        post(
            "{\"name\":\"%s\",\"kind\":\"GP\",\"mailbox\":\"office@practice.example\"}"
                .formatted(name));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return id(answer);
  }

  private static HttpResponse<String> post(String entry) {
    return keeper.post("/api/agencies", entry, "Content-Type", JSON);
  }

  private static String id(HttpResponse<String> answer) {
    return first("\"id\":\"([^\"]+)\"", answer.body());
  }

  private static List<String> names(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Matcher name = Pattern.compile("\"name\":\"([^\"]+)\"").matcher(answer.body());
    return name.results().map(found -> found.group(1)).toList();
  }

  private static String first(String pattern, String body) {
    Matcher found = Pattern.compile(pattern).matcher(body);
    return found.find() ? found.group(1) : "";
  }
}
