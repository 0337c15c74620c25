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
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.Agencies;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;
import org.quorate.child.Deadline;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Problem;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.AmendDraft;
import org.quorate.meeting.ChooseSlot;
import org.quorate.meeting.Late;
import org.quorate.meeting.Limits;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.MeetingProblem;
import org.quorate.meeting.Mode;
import org.quorate.meeting.Slot;
import org.quorate.rulebook.Sector;
import org.quorate.web.CurrentPage;
import org.quorate.web.DueWords;
import org.quorate.web.Form;
import org.quorate.web.TypedTime;
import org.quorate.web.View;
import org.quorate.web.govuk.Choice;

/** Step 2 of arranging a meeting: when, where, and who runs it. */
@Path("meetings/{id}/when")
@RequestScoped
public class WhenPages {
  private static final String OTHER = "other";

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
    try {
      Slot slot = slot(form);
      amendDraft.run(amended(draft.meeting(), form), caller.get());
      chooseSlot.run(
          new ChooseSlot.Request(
              draft.meeting().id(), Optional.empty(), slot, mode(form), late(form)),
          caller.get());
    } catch (Rejected rejected) {
      if (rejected.problem().kind() != Problem.Kind.INVALID) {
        throw rejected;
      }
      return question(draft, form.refused(named(rejected), page.messages())).refused();
    }
    String next = form.has("then", "home") ? "/" : drafts.step(draft).at("who");
    return Response.seeOther(URI.create(next)).build();
  }

  private View question(Draft draft, Form form) {
    Limits limits = draft.report().limits();
    return View.of(
        "meeting/when",
        new WhenStep(
            drafts.step(draft),
            limits.running().stream().map(this::running).toList(),
            dates(limits),
            runners(),
            form));
  }

  private WhenStep.Running running(Deadline deadline) {
    DueWords words = new DueWords(page.messages());
    return new WhenStep.Running(
        words.by(deadline), !clock.instant().isBefore(deadline.endsAt()), words.why(deadline));
  }

  private List<Choice> dates(Limits limits) {
    return limits.first().isEmpty()
        ? List.of()
        : limits.datesInTime(clock.instant(), zone).stream()
            .map(day -> Choice.of(day.toString(), page.messages().date(day)))
            .toList();
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
    Messages messages = page.messages();
    Form form =
        Form.with(
            "mode", meeting.mode().name(),
            "chair", meeting.chair().map(c -> c.value().toString()).orElse(""),
            "minutes", meeting.minuteTaker().map(m -> m.value().toString()).orElse(""),
            "note", meeting.note(),
            "reason", meeting.late().map(Late::reason).orElse(""),
            "manager", meeting.late().map(Late::manager).orElse(""));
    if (meeting.slot().isEmpty()) {
      return form;
    }
    Slot slot = meeting.slot().get();
    LocalDate day = slot.day();
    boolean offered =
        dates(draft.report().limits()).stream().anyMatch(c -> c.value().equals(day.toString()));
    return form.and("date", List.of(offered ? day.toString() : OTHER))
        .and("on-day", List.of(Integer.toString(day.getDayOfMonth())))
        .and("on-month", List.of(Integer.toString(day.getMonthValue())))
        .and("on-year", List.of(Integer.toString(day.getYear())))
        .and("time", List.of(messages.time(slot.start().toLocalTime())))
        .and("length", List.of(Long.toString(slot.length().toMinutes())))
        .and("place", List.of(slot.place()))
        .and("room", List.of(slot.room()))
        .and("link", List.of(slot.link()));
  }

  private Slot slot(Form form) {
    List<Rejected.Fault> faults = new ArrayList<>();
    Optional<LocalDate> day = day(form);
    if (day.isEmpty()) {
      boolean choosing = form.text("date").isEmpty() || form.has("date", OTHER);
      faults.add(new Rejected.Fault(ArrangeProblem.NO_DATE, choosing ? "on" : "date", Map.of()));
    }
    Optional<LocalTime> time = new TypedTime(form.text("time")).time();
    if (time.isEmpty()) {
      faults.add(new Rejected.Fault(ArrangeProblem.NO_TIME, "time", Map.of()));
    }
    Optional<Long> minutes =
        form.optional("length").filter(m -> m.matches("\\d{1,3}")).map(Long::valueOf);
    if (minutes.isEmpty()) {
      faults.add(new Rejected.Fault(ArrangeProblem.NO_LENGTH, "length", Map.of()));
    }
    if (!faults.isEmpty()) {
      throw new Rejected(faults);
    }
    return new Slot(
        day.get().atTime(time.get()),
        Duration.ofMinutes(minutes.get()),
        zone,
        form.text("place"),
        form.text("room"),
        form.text("link"));
  }

  private static Optional<LocalDate> day(Form form) {
    String chosen = form.text("date");
    return chosen.matches("\\d{4}-\\d{2}-\\d{2}")
        ? Optional.of(LocalDate.parse(chosen))
        : form.date("on").date();
  }

  private static Mode mode(Form form) {
    return form.has("mode", Mode.PHONE.name()) ? Mode.PHONE : Mode.MEETING;
  }

  private static Optional<Late> late(Form form) {
    Late late = new Late(form.text("reason"), form.text("manager"));
    return late.reason().isEmpty() && late.manager().isEmpty()
        ? Optional.empty()
        : Optional.of(late);
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

  /** The fields as this form calls them. */
  private static Rejected named(Rejected rejected) {
    return new Rejected(
        rejected.faults().stream()
            .map(fault -> new Rejected.Fault(fault.problem(), field(fault), fault.parameters()))
            .toList());
  }

  private static String field(Rejected.Fault fault) {
    if (fault.problem() == MeetingProblem.LATE_WITHOUT_REASON) {
      return "reason";
    }
    return fault.field().equals("start") ? "on" : fault.field();
  }
}
