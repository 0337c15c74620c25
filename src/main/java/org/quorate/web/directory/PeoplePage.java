package org.quorate.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.directory.Found;
import org.quorate.agency.directory.JpaDirectoryBoard;
import org.quorate.agency.directory.JpaDirectoryBoard.AfterPerson;
import org.quorate.agency.directory.PersonRow;
import org.quorate.agency.directory.PersonSearch;
import org.quorate.http.CurrentCaller;
import org.quorate.http.Paging;
import org.quorate.web.Form;
import org.quorate.web.View;
import org.quorate.web.govuk.Pages;

/** The directory's people: finding them by name. */
@Path("/directory/people")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PeoplePage {
  private static final int PER_PAGE = 25;

  @Inject private JpaDirectoryBoard board;
  @Inject private Guard guard;
  @Inject private CurrentCaller caller;

  @GET
  public View people(
      @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("gone") @DefaultValue("") String gone,
      @QueryParam("after") String after) {
    guard.require(caller.get(), Permission.READ_DIRECTORY);
    Optional<AfterPerson> from =
        Paging.after(
            after, key -> new AfterPerson(key.get(0), key.get(1), UUID.fromString(key.get(2))));
    Found<PersonRow> found =
        board.people(new PersonSearch(text, !gone.isEmpty()), from, PER_PAGE + 1);
    var paged =
        Paging.of(found.rows(), PER_PAGE, p -> Paging.mark(p.familyName(), p.givenName(), p.id()));
    return View.of(
        "directory/people",
        new PersonList(
            Form.with("q", text, "gone", gone),
            paged.items(),
            found.onlyLike(),
            !text.isBlank(),
            new Pages(
                after == null ? "" : here(text, gone, null),
                paged.next().map(mark -> here(text, gone, mark)).orElse(""))));
  }

  private static String here(String text, String gone, String mark) {
    UriBuilder address = UriBuilder.fromPath("/directory/people");
    if (!text.isEmpty()) {
      address.queryParam("q", "{q}").resolveTemplate("q", text);
    }
    if (!gone.isEmpty()) {
      address.queryParam("gone", "yes");
    }
    return (mark == null ? address : address.queryParam("after", mark)).build().toString();
  }
}
