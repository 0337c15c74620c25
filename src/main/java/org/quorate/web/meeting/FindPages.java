package org.quorate.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.directory.AgencyRow;
import org.quorate.agency.directory.AgencySearch;
import org.quorate.agency.directory.Found;
import org.quorate.agency.directory.JpaDirectoryBoard;
import org.quorate.agency.directory.PersonRow;
import org.quorate.agency.directory.PersonSearch;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Problem;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.Contact;
import org.quorate.meeting.KeepList;
import org.quorate.meeting.MeetingId;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.View;
import org.quorate.web.govuk.Choice;

/** Finds somebody in the directory, or takes a name and address, for the list of a draft. */
@Path("meetings/{id}/who/find")
@RequestScoped
public class FindPages {
  /** As many as can be read without scrolling far. */
  private static final int SHOWN = 8;

  private static final String AGENCY = "agency:";
  private static final String PERSON = "person:";
  private static final String TYPED = "typed";

  private final Drafts drafts;
  private final KeepList keepList;
  private final JpaDirectoryBoard directory;
  private final CurrentCaller caller;
  private final CurrentPage page;

  /** For CDI's proxy only. */
  protected FindPages() {
    this(null, null, null, null, null);
  }

  @Inject
  public FindPages(
      Drafts drafts,
      KeepList keepList,
      JpaDirectoryBoard directory,
      CurrentCaller caller,
      CurrentPage page) {
    this.drafts = drafts;
    this.keepList = keepList;
    this.directory = directory;
    this.caller = caller;
    this.page = page;
  }

  /** The search; {@code line} names the line to fill, and is left out to add somebody. */
  @GET
  public View look(
      @PathParam("id") UUID id, @QueryParam("line") String key, @QueryParam("q") String looked) {
    return shown(drafts.open(id), Optional.ofNullable(key), looked, Form.EMPTY);
  }

  @POST
  public Object take(
      @PathParam("id") UUID id,
      @QueryParam("line") String key,
      @QueryParam("q") String looked,
      Form form) {
    Draft draft = drafts.open(id);
    try {
      Contact whom = contact(form);
      KeepList.Change change =
          key == null ? new KeepList.Add(Optional.empty(), whom) : new KeepList.Find(key, whom);
      keepList.run(
          new KeepList.Request(new MeetingId(id), Drafts.seen(form), change), caller.get());
    } catch (Rejected rejected) {
      if (rejected.problem().kind() != Problem.Kind.INVALID) {
        throw rejected;
      }
      Form again = form.refused(rejected, page.messages());
      return shown(draft, Optional.ofNullable(key), looked, again).refused();
    }
    return Response.seeOther(URI.create("/meetings/" + id + "/who")).build();
  }

  private View shown(Draft draft, Optional<String> key, String looked, Form form) {
    Optional<LineView> line =
        key.flatMap(
            k ->
                new ListWords(page.messages(), draft.children())
                    .lineIf(draft.report().list().line(k)));
    String text = looked == null ? "" : looked.strip();
    Step step = drafts.step(draft);
    if (text.isEmpty() && key.isEmpty()) {
      return View.of(
          "meeting/find",
          new FindSomebody(
              step, line, text, List.of(typed()), false, action(step, key, text), form));
    }
    Found<AgencyRow> agencies = agencies(draft, key, text);
    Found<PersonRow> people =
        text.isEmpty()
            ? new Found<>(List.of(), false)
            : directory.people(new PersonSearch(text, false), Optional.empty(), SHOWN);
    List<Choice> found =
        Stream.of(
                people.rows().stream().limit(SHOWN).map(this::person),
                agencies.rows().stream().limit(SHOWN).map(this::agency),
                Stream.of(typed()))
            .flatMap(choices -> choices)
            .toList();
    boolean onlyLike = !text.isEmpty() && agencies.onlyLike() && people.onlyLike();
    return View.of(
        "meeting/find",
        new FindSomebody(step, line, text, found, onlyLike, action(step, key, text), form));
  }

  /** Those of the line's kind before anything is typed. */
  private Found<AgencyRow> agencies(Draft draft, Optional<String> key, String text) {
    AgencySearch search =
        text.isEmpty()
            ? new AgencySearch(
                "",
                key.flatMap(k -> draft.report().list().line(k)).map(line -> line.sector()),
                "",
                false)
            : new AgencySearch(text, Optional.empty(), "", false);
    return directory.agencies(search, Optional.empty(), SHOWN);
  }

  private Choice person(PersonRow row) {
    return Choice.of(PERSON + row.id(), row.fullName())
        .hint(row.roleTitle() + ", " + row.agencyName());
  }

  private Choice agency(AgencyRow row) {
    return Choice.of(AGENCY + row.id(), row.name())
        .hint(page.messages().text("find.mailbox", Map.of("address", row.mailbox())));
  }

  private Choice typed() {
    return Choice.of(TYPED, page.messages().text("find.typed"));
  }

  private static String action(Step step, Optional<String> key, String text) {
    String query = key.map(k -> "?line=" + URLEncoder.encode(k, StandardCharsets.UTF_8)).orElse("");
    return step.at("who/find")
        + query
        + (text.isEmpty()
            ? ""
            : (query.isEmpty() ? "?q=" : "&q=") + URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  private static Contact contact(Form form) {
    String whom = form.text("whom");
    if (whom.startsWith(PERSON)) {
      return new Contact.OfPerson(
          new ProfessionalId(UUID.fromString(whom.substring(PERSON.length()))));
    }
    if (whom.startsWith(AGENCY)) {
      return new Contact.OfAgency(new AgencyId(UUID.fromString(whom.substring(AGENCY.length()))));
    }
    if (!whom.equals(TYPED)) {
      throw new Rejected(ArrangeProblem.NOBODY_CHOSEN, "whom");
    }
    if (form.text("name").isEmpty()) {
      throw new Rejected(ArrangeProblem.NO_NAME, "name");
    }
    if (EmailAddress.in(form.text("address")).isEmpty()) {
      throw new Rejected(ArrangeProblem.NO_ADDRESS, "address");
    }
    return new Contact.Typed(form.text("name"), form.text("organisation"), form.text("address"));
  }
}
