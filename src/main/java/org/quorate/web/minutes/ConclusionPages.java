package org.quorate.web.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.Attendance;
import org.quorate.meeting.AttendedQuorum;
import org.quorate.meeting.ConcludeMeeting;
import org.quorate.meeting.DecisionKind;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.Meeting;
import org.quorate.plan.Category;
import org.quorate.rulebook.Sector;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.Mendable;
import org.quorate.web.Notices;
import org.quorate.web.View;
import org.quorate.web.govuk.Choice;
import org.quorate.web.meeting.Drafts;
import org.quorate.web.meeting.InviteeNames;
import org.quorate.web.meeting.OpenMeetings;
import org.quorate.web.meeting.Opened;
import org.quorate.web.meeting.VerdictWords;

/** What the meeting came to: the decision about each child, actions, who disagreed. */
@Path("meetings/{id}/conclusion")
@RequestScoped
public class ConclusionPages {
  private final OpenMeetings meetings;
  private final ConcludeMeeting concludeMeeting;
  private final AttendedQuorum quorum;
  private final CurrentCaller caller;
  private final CurrentPage page;
  private final Notices notices;

  /** For CDI's proxy only. */
  protected ConclusionPages() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public ConclusionPages(
      OpenMeetings meetings,
      ConcludeMeeting concludeMeeting,
      AttendedQuorum quorum,
      CurrentCaller caller,
      CurrentPage page,
      Notices notices) {
    this.meetings = meetings;
    this.concludeMeeting = concludeMeeting;
    this.quorum = quorum;
    this.caller = caller;
    this.page = page;
    this.notices = notices;
  }

  /** The question; attendance comes first. */
  @GET
  public Object ask(@PathParam("id") UUID id) {
    Opened opened = open(id);
    return isAttended(opened.meeting())
        ? question(opened, Form.EMPTY)
        : Response.seeOther(URI.create(opened.at("attendance"))).build();
  }

  /** Concludes it, or shows the form again with more lines. */
  @POST
  public Object conclude(@PathParam("id") UUID id, Form form) {
    Opened opened = open(id);
    if (form.optional("more").isPresent()) {
      return question(opened, form);
    }
    MinutesForm typed = new MinutesForm(form, opened.meeting());
    try {
      concludeMeeting.run(
          new ConcludeMeeting.Request(
              opened.meeting().id(), Drafts.seen(form), typed.content(), typed.notes()),
          caller.get());
    } catch (Rejected rejected) {
      Mendable.orThrow(rejected);
      return question(open(id), form.refused(typed.named(rejected), page.messages())).refused();
    }
    notices.success(page.messages().text("conclusion.done"));
    return Response.seeOther(URI.create(opened.address())).build();
  }

  private Opened open(UUID id) {
    return meetings.scheduled(id, Permission.CONCLUDE_MEETING);
  }

  private static boolean isAttended(Meeting meeting) {
    return meeting.invitations().stream()
        .filter(Invitation::isInvited)
        .allMatch(invitation -> invitation.attendance().isPresent());
  }

  private View question(Opened opened, Form form) {
    Meeting meeting = opened.meeting();
    List<Invitation> there =
        meeting.invitations().stream()
            .filter(i -> i.attendance().filter(Attendance::atTheTable).isPresent())
            .sorted(InviteeNames.BY_NAME)
            .toList();
    return View.of(
        "minutes/conclusion",
        new ConclusionStep(
            opened.address(),
            opened.title(page.messages()),
            meeting.version(),
            new VerdictWords(page.messages()).settled(quorum.of(meeting)),
            opened.children().values().stream()
                .filter(about -> meeting.children().contains(about.id()))
                .map(about -> new ConclusionStep.About(about.id().toString(), about.named()))
                .toList(),
            meeting.type().isStrategy(),
            kinds(meeting),
            there.stream()
                .filter(i -> i.sector().speaksFor() == Sector.Statutory.SOCIAL_CARE)
                .map(ConclusionPages::person)
                .toList(),
            there.stream().map(ConclusionPages::person).toList(),
            MinutesForm.actionLines(form),
            MinutesForm.dissentLines(form),
            form));
  }

  private List<ConclusionStep.Kind> kinds(Meeting meeting) {
    return Arrays.stream(DecisionKind.values())
        .filter(kind -> kind.isFor(meeting.type()))
        .map(
            kind ->
                new ConclusionStep.Kind(
                    kind.name(),
                    page.messages().name(kind),
                    kind.needsReason(),
                    kind == DecisionKind.CP_PLAN_MADE ? categories() : List.of()))
        .toList();
  }

  private List<Choice> categories() {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of("", page.messages().text("conclusion.choose")));
    for (Category category : Category.values()) {
      choices.add(Choice.of(category.name(), page.messages().name(category)));
    }
    return choices;
  }

  /** Who sat there, and for whom. */
  private static Choice person(Invitation invitation) {
    String name =
        invitation.attendedBy().isEmpty() ? invitation.addressee() : invitation.attendedBy();
    String from = invitation.organisation();
    return Choice.of(
        invitation.id().value().toString(),
        from.isEmpty() || from.equals(name) ? name : name + ", " + from);
  }
}
