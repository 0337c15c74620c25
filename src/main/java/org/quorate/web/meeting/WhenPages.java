package org.quorate.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.Agencies;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Problem;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.AmendDraft;
import org.quorate.meeting.ChooseSlot;
import org.quorate.meeting.Limits;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.Slot;
import org.quorate.rulebook.Sector;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.View;
import org.quorate.web.govuk.Choice;

/** Step 2 of arranging a meeting: when, where, and who runs it. */
@Path("meetings/{id}/when")
@RequestScoped
public class WhenPages {
  private final Drafts drafts;
  private final ChooseSlot chooseSlot;
  private final AmendDraft amendDraft;
  private final Agencies agencies;
  private final Professionals professionals;
  private final CurrentCaller caller;
  private final CurrentPage page;
  private final Clock clock;
  private final ZoneId zone;

  /** For CDI's proxy only. */
  protected WhenPages() {
    this(null, null, null, null, null, null, null, null, null);
  }

  @Inject
  public WhenPages(
      Drafts drafts,
      ChooseSlot chooseSlot,
      AmendDraft amendDraft,
      Agencies agencies,
      Professionals professionals,
      CurrentCaller caller,
      CurrentPage page,
      Clock clock,
      ZoneId zone) {
    this.drafts = drafts;
    this.chooseSlot = chooseSlot;
    this.amendDraft = amendDraft;
    this.agencies = agencies;
    this.professionals = professionals;
    this.caller = caller;
    this.page = page;
    this.clock = clock;
    this.zone = zone;
  }

  @GET
  public View ask(@PathParam("id") UUID id) {
    Draft draft = drafts.open(id);
    return question(draft, kept(draft));
  }

  /** Keeps the step; "save and go on later" leads home, everything else to the list. */
  @POST
  public Object take(@PathParam("id") UUID id, Form form) {
    Draft draft = drafts.open(id);
    Limits limits = draft.report().limits();
    try {
      Slot slot = slots().slot(form, limits);
      amendDraft.run(amended(draft.meeting(), form), caller.get());
      chooseSlot.run(
          new ChooseSlot.Request(
              draft.meeting().id(),
              Optional.empty(),
              slot,
              SlotForm.mode(form),
              SlotForm.late(form)),
          caller.get());
    } catch (Rejected rejected) {
      if (rejected.problem().kind() != Problem.Kind.INVALID) {
        throw rejected;
      }
      Rejected named = slots().named(rejected, form, limits);
      return question(draft, form.refused(named, page.messages())).refused();
    }
    String next = form.has("then", "home") ? "/" : drafts.step(draft).at("who");
    return Response.seeOther(URI.create(next)).build();
  }

  private View question(Draft draft, Form form) {
    Limits limits = draft.report().limits();
    return View.of(
        "meeting/when",
        new WhenStep(
            drafts.step(draft), slots().clocks(limits), slots().dates(limits), runners(), form));
  }

  /** People of children's social care, by family name. */
  private List<Choice> runners() {
    return agencies.ofKind(Sector.CSC, "").stream()
        .flatMap(agency -> professionals.of(agency.id()).stream())
        .filter(Professional::active)
        .sorted(Comparator.comparing(p -> p.name().family() + p.name().given()))
        .map(p -> Choice.of(p.id().value().toString(), p.name().full() + ", " + p.roleTitle()))
        .toList();
  }

  /** What the draft holds already, as the form shows it. */
  private Form kept(Draft draft) {
    Meeting meeting = draft.meeting();
    Form form =
        Form.with(
            "chair", meeting.chair().map(c -> c.value().toString()).orElse(""),
            "minutes", meeting.minuteTaker().map(m -> m.value().toString()).orElse(""),
            "note", meeting.note());
    return slots().kept(form, meeting, draft.report().limits());
  }

  private SlotForm slots() {
    return new SlotForm(page.messages(), clock.instant(), zone);
  }

  private static AmendDraft.Request amended(Meeting meeting, Form form) {
    return new AmendDraft.Request(
        meeting.id(),
        Drafts.seen(form),
        meeting.considered(),
        meeting.convenor().telephone(),
        form.optional("chair").map(UUID::fromString).map(ProfessionalId::new),
        form.optional("minutes").map(UUID::fromString).map(ProfessionalId::new),
        form.text("note"),
        meeting.agenda());
  }
}
