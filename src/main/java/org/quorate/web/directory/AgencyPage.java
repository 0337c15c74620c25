package org.quorate.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.agency.AmendAgency;
import org.quorate.agency.CloseAgency;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.RegisterProfessional;
import org.quorate.agency.ReopenAgency;
import org.quorate.agency.directory.AgencyRow;
import org.quorate.agency.directory.AgencySearch;
import org.quorate.agency.directory.JpaDirectoryBoard;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.web.Form;
import org.quorate.web.Notices;
import org.quorate.web.View;
import org.quorate.web.govuk.Choice;

/** One agency: its people, changing it, closing it and opening it again. */
@Path("/directory/agencies/{id: [0-9a-f-]{36}}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class AgencyPage {
  /** As many as a list to choose from can bear; whoever needs another moves people one by one. */
  private static final int OFFERED = 200;

  @Inject private JpaDirectoryBoard board;
  @Inject private AmendAgency amendAgency;
  @Inject private CloseAgency closeAgency;
  @Inject private ReopenAgency reopenAgency;
  @Inject private RegisterProfessional registerProfessional;
  @Inject private Guard guard;
  @Inject private CurrentCaller caller;
  @Inject private Messages messages;
  @Inject private Notices notices;

  @GET
  public View agency(@PathParam("id") UUID id) {
    guard.require(caller.get(), Permission.READ_DIRECTORY);
    return View.of(
        "directory/agency", new AgencySheet(row(id), board.peopleOf(new AgencyId(id), true)));
  }

  @GET
  @Path("/change")
  public View change(@PathParam("id") UUID id) {
    guard.require(caller.get(), Permission.KEEP_DIRECTORY);
    return changing(Forms.of(row(id)), id);
  }

  @POST
  @Path("/change")
  public Object change(@PathParam("id") UUID id, Form form) {
    try {
      amendAgency.run(
          new AmendAgency.Request(new AgencyId(id), Forms.version(form), Forms.agency(form)),
          caller.get());
      notices.success(messages.text("directory.changed", "name", form.text("name")));
      return back(id);
    } catch (Rejected rejected) {
      return changing(Forms.refused(form, rejected, messages), id).refused();
    }
  }

  @GET
  @Path("/close")
  public View close(@PathParam("id") UUID id) {
    guard.require(caller.get(), Permission.KEEP_DIRECTORY);
    return closing(Forms.of(row(id)), id);
  }

  @POST
  @Path("/close")
  public Object close(@PathParam("id") UUID id, Form form) {
    try {
      closeAgency.run(
          new CloseAgency.Request(
              new AgencyId(id),
              Forms.version(form),
              people(form),
              Forms.chosen(form.text("moveTo")).map(AgencyId::new)),
          caller.get());
      notices.success(messages.text("directory.closed-done", "name", row(id).name()));
      return back(id);
    } catch (Rejected rejected) {
      return closing(Forms.refused(form, rejected, messages), id).refused();
    }
  }

  @POST
  @Path("/reopen")
  public Object reopen(@PathParam("id") UUID id, Form form) {
    reopenAgency.run(new ReopenAgency.Request(new AgencyId(id), Forms.version(form)), caller.get());
    notices.success(messages.text("directory.reopened-done", "name", row(id).name()));
    return back(id);
  }

  @GET
  @Path("/people/new")
  public View newPerson(@PathParam("id") UUID id) {
    guard.require(caller.get(), Permission.KEEP_DIRECTORY);
    return adding(Form.EMPTY, id);
  }

  @POST
  @Path("/people/new")
  public Object newPerson(@PathParam("id") UUID id, Form form) {
    try {
      ProfessionalId added =
          registerProfessional.run(
              new RegisterProfessional.Request(new AgencyId(id), Forms.person(form)), caller.get());
      notices.success(
          messages.text(
              "directory.person-added",
              "name",
              form.text("givenName") + " " + form.text("familyName")));
      return Response.seeOther(URI.create("/directory/people/" + added)).build();
    } catch (Rejected rejected) {
      return adding(Forms.refused(form, rejected, messages), id).refused();
    }
  }

  private View changing(Form form, UUID id) {
    var kinds = Choices.kinds(messages, "directory.choose-kind");
    return View.of("directory/agency-form", new AgencyForm(form, Optional.of(row(id)), kinds));
  }

  private View closing(Form form, UUID id) {
    AgencyRow agency = row(id);
    AgencySearch sameKind = new AgencySearch("", Optional.of(agency.kind()), "", false);
    List<AgencyRow> others =
        board.agencies(sameKind, Optional.empty(), OFFERED).rows().stream()
            .filter(other -> !other.id().equals(id))
            .toList();
    List<Choice> choices = Choices.agencies(others, messages);
    return View.of("directory/agency-close", new ClosingForm(form, agency, choices));
  }

  private View adding(Form form, UUID id) {
    return View.of(
        "directory/person-form",
        new PersonForm(
            form,
            row(id),
            Optional.empty(),
            false,
            Choices.kinds(messages, "directory.agency-seat")));
  }

  private AgencyRow row(UUID id) {
    return board.agency(new AgencyId(id)).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
  }

  private static CloseAgency.People people(Form form) {
    return Arrays.stream(CloseAgency.People.values())
        .filter(one -> one.name().equals(form.text("people")))
        .findFirst()
        .orElse(CloseAgency.People.UNSAID);
  }

  private static Response back(UUID id) {
    return Response.seeOther(URI.create("/directory/agencies/" + id)).build();
  }
}
