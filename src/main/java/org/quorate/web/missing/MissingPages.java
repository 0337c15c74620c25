package org.quorate.web.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.Enrolment;
import org.quorate.child.RecordedCircumstances;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.meeting.JpaMeetingBoard;
import org.quorate.meeting.MeetingRow;
import org.quorate.missing.MissingFile;
import org.quorate.missing.ReadMissing;
import org.quorate.rulebook.Pattern;
import org.quorate.rulebook.PatternRule;
import org.quorate.rulebook.Rulebook;
import org.quorate.web.Form;
import org.quorate.web.View;
import org.quorate.web.child.ChildWords;
import org.quorate.web.step.Horizon;
import org.quorate.web.step.Matter;
import org.quorate.web.step.Step;
import org.quorate.web.step.StepForms;

/** A child's missing episodes, drawn and listed, and the form that reports another. */
@Path("/children/{child: [0-9a-f-]{36}}/missing")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class MissingPages {
  private static final int MEETINGS_DRAWN = 100;

  @Inject private ReadMissing readMissing;
  @Inject private EpisodeSteps steps;
  @Inject private StepForms forms;
  @Inject private RecordedCircumstances circumstances;
  @Inject private JpaMeetingBoard meetings;
  @Inject private Agencies agencies;
  @Inject private Rulebook rulebook;
  @Inject private Horizon horizon;
  @Inject private Guard guard;
  @Inject private CurrentCaller caller;
  @Inject private Messages messages;
  @Inject private Clock clock;

  @GET
  public View pattern(@PathParam("child") UUID id) {
    MissingFile file = readMissing.run(new ChildId(id), "missing", caller.get());
    Instant now = clock.instant();
    PatternRule often =
        rulebook.pattern(Pattern.MISSING_REPEATEDLY, LocalDate.ofInstant(now, messages.zone()));
    PatternPage page =
        new PatternWriter(file, messages, horizon.writer(), often, now)
            .write(
                lanes(file.child()),
                guard.allows(caller.get(), Permission.REPORT_MISSING),
                guard.allows(caller.get(), Permission.ARRANGE_MEETING));
    return View.of("missing/pattern", page);
  }

  @GET
  @Path("/report")
  public View askReport(@PathParam("child") UUID id) {
    return ask(id, steps.report(new ChildId(id)));
  }

  @POST
  @Path("/report")
  public Object report(@PathParam("child") UUID id, Form form) {
    return take(id, steps.report(new ChildId(id)), form);
  }

  @GET
  @Path("/reading")
  public View askReading(@PathParam("child") UUID id) {
    return ask(id, steps.reading(new ChildId(id)));
  }

  @POST
  @Path("/reading")
  public Object read(@PathParam("child") UUID id, Form form) {
    return take(id, steps.reading(new ChildId(id)), form);
  }

  /** Where a child's episodes lie. */
  public static String href(ChildId child) {
    return "/children/" + child + "/missing";
  }

  private View ask(UUID id, Step step) {
    return forms.ask(matter(id, step), step);
  }

  private Object take(UUID id, Step step, Form form) {
    return forms.take(matter(id, step), step, form);
  }

  private Matter matter(UUID id, Step step) {
    guard.require(caller.get(), step.needs(), id);
    Child child = readMissing.run(new ChildId(id), "missing." + step.path(), caller.get()).child();
    return new Matter(
        "missing-form.",
        "missing-step.",
        ChildWords.called(child) + " · " + child.reference(),
        href(child.id()),
        Optional.empty());
  }

  private List<Lane> lanes(Child child) {
    List<MeetingRow> about =
        guard.allows(caller.get(), Permission.READ_MEETING)
            ? meetings.about(child.id(), caller.get(), MEETINGS_DRAWN)
            : List.of();
    return new Surroundings(messages, schools(child))
        .of(child, circumstances.of(child.id()), about);
  }

  private Map<AgencyId, String> schools(Child child) {
    var named = child.enrolments().stream().map(Enrolment::agency).collect(Collectors.toSet());
    return named.isEmpty()
        ? Map.of()
        : agencies.withIds(named).stream().collect(Collectors.toMap(Agency::id, Agency::name));
  }
}
