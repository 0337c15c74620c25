package org.quorate.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.agency.AmendProfessional;
import org.quorate.agency.MoveProfessional;
import org.quorate.agency.NameDeputy;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.RetireProfessional;
import org.quorate.agency.directory.AgencyRow;
import org.quorate.agency.directory.AgencySearch;
import org.quorate.agency.directory.Found;
import org.quorate.agency.directory.JpaDirectoryBoard;
import org.quorate.agency.directory.PersonRow;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.web.Form;
import org.quorate.web.Notices;
import org.quorate.web.View;
import org.quorate.web.govuk.Choice;

/** One professional: changing, moving, deputy, leaving. */
@Path("/directory/people/{id: [0-9a-f-]{36}}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PersonPage {
  private static final int OFFERED = 20;

  @Inject private JpaDirectoryBoard board;
  @Inject private AmendProfessional amendProfessional;
  @Inject private MoveProfessional moveProfessional;
  @Inject private NameDeputy nameDeputy;
  @Inject private RetireProfessional retireProfessional;
  @Inject private Guard guard;
  @Inject private CurrentCaller caller;
  @Inject private Messages messages;
  @Inject private Notices notices;

  @GET
  public View person(@PathParam("id") UUID id) {
    guard.require(caller.get(), Permission.READ_DIRECTORY);
    return View.of(
        "directory/person",
        new PersonSheet(row(id), board.formerAddresses(new ProfessionalId(id))));
  }

  @GET
  @Path("/change")
  public View change(@PathParam("id") UUID id) {
    guard.require(caller.get(), Permission.KEEP_DIRECTORY);
    PersonRow person = row(id);
    return form(Forms.of(person), person, agency(person.agency()), false);
  }

  @POST
  @Path("/change")
  public Object change(@PathParam("id") UUID id, Form form) {
    try {
      amendProfessional.run(
          new AmendProfessional.Request(
              new ProfessionalId(id), Forms.version(form), Forms.person(form)),
          caller.get());
      return done("directory.changed", id);
    } catch (Rejected rejected) {
      PersonRow person = row(id);
      Form wrong = Forms.refused(form, rejected, messages);
      return form(wrong, person, agency(person.agency()), false).refused();
    }
  }

  @GET
  @Path("/move")
  public View move(
      @PathParam("id") UUID id,
      @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("to") UUID to) {
    guard.require(caller.get(), Permission.KEEP_DIRECTORY);
    PersonRow person = row(id);
    if (to != null) {
      return form(Forms.of(person), person, agency(to), true);
    }
    Found<AgencyRow> found =
        text.isBlank()
            ? new Found<>(List.of(), false)
            : board.agencies(
                new AgencySearch(text, Optional.empty(), "", false), Optional.empty(), OFFERED);
    List<AgencyRow> others =
        found.rows().stream().filter(a -> !a.id().equals(person.agency())).toList();
    return View.of(
        "directory/person-move",
        new MovingSearch(Form.with("q", text), person, others, found.onlyLike()));
  }

  @POST
  @Path("/move")
  public Object move(@PathParam("id") UUID id, @QueryParam("to") UUID to, Form form) {
    guard.require(caller.get(), Permission.KEEP_DIRECTORY);
    AgencyRow destination = agency(to);
    try {
      moveProfessional.run(
          new MoveProfessional.Request(
              new ProfessionalId(id),
              Forms.version(form),
              new AgencyId(destination.id()),
              Forms.person(form)),
          caller.get());
      return done("directory.moved-done", id);
    } catch (Rejected rejected) {
      Form wrong = Forms.refused(form, rejected, messages);
      return form(wrong, row(id), destination, true).refused();
    }
  }

  @GET
  @Path("/deputy")
  public View deputy(@PathParam("id") UUID id) {
    guard.require(caller.get(), Permission.KEEP_DIRECTORY);
    PersonRow person = row(id);
    String now = person.deputy().map(d -> d.id().toString()).orElse("");
    Form form = Form.with(Forms.VERSION, Integer.toString(person.version()), "deputy", now);
    return deputies(form, person);
  }

  @POST
  @Path("/deputy")
  public Object deputy(@PathParam("id") UUID id, Form form) {
    try {
      nameDeputy.run(
          new NameDeputy.Request(
              new ProfessionalId(id),
              Forms.version(form),
              Forms.chosen(form.text("deputy")).map(ProfessionalId::new)),
          caller.get());
      return done("directory.changed", id);
    } catch (Rejected rejected) {
      return deputies(Forms.refused(form, rejected, messages), row(id)).refused();
    }
  }

  @GET
  @Path("/leave")
  public View leave(@PathParam("id") UUID id) {
    guard.require(caller.get(), Permission.KEEP_DIRECTORY);
    PersonRow person = row(id);
    return View.of("directory/person-leave", new LeavingForm(Forms.of(person), person));
  }

  @POST
  @Path("/leave")
  public Object leave(@PathParam("id") UUID id, Form form) {
    try {
      retireProfessional.run(
          new RetireProfessional.Request(new ProfessionalId(id), Forms.version(form)),
          caller.get());
      return done("directory.left-done", id);
    } catch (Rejected rejected) {
      Form wrong = Forms.refused(form, rejected, messages);
      return View.of("directory/person-leave", new LeavingForm(wrong, row(id))).refused();
    }
  }

  private View form(Form form, PersonRow person, AgencyRow agency, boolean moving) {
    return View.of(
        "directory/person-form",
        new PersonForm(
            form,
            agency,
            Optional.of(person),
            moving,
            Choices.kinds(messages, "directory.agency-seat")));
  }

  private View deputies(Form form, PersonRow person) {
    List<Choice> colleagues = new ArrayList<>();
    for (PersonRow colleague : board.peopleOf(new AgencyId(person.agency()), false)) {
      if (!colleague.id().equals(person.id())) {
        colleagues.add(
            Choice.of(colleague.id().toString(), colleague.fullName()).hint(colleague.roleTitle()));
      }
    }
    colleagues.add(Choice.of("", messages.text("directory.no-deputy")));
    return View.of("directory/person-deputy", new DeputyForm(form, person, colleagues));
  }

  private Response done(String key, UUID id) {
    notices.success(messages.text(key, "name", row(id).fullName()));
    return Response.seeOther(URI.create("/directory/people/" + id)).build();
  }

  private PersonRow row(UUID id) {
    return board
        .person(new ProfessionalId(id))
        .orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
  }

  private AgencyRow agency(UUID id) {
    return Optional.ofNullable(id)
        .flatMap(known -> board.agency(new AgencyId(known)))
        .orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
  }
}
