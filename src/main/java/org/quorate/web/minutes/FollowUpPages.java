package org.quorate.web.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.BookFollowUp;
import org.quorate.meeting.MeetingId;
import org.quorate.rulebook.MeetingType;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.Mendable;
import org.quorate.web.View;
import org.quorate.web.govuk.Choice;
import org.quorate.web.meeting.OpenMeetings;
import org.quorate.web.meeting.Opened;

/** Begins the meeting that follows, for the same children. */
@Path("meetings/{id}/follow-up")
@RequestScoped
public class FollowUpPages {
  private final OpenMeetings meetings;
  private final BookFollowUp bookFollowUp;
  private final CurrentCaller caller;
  private final CurrentPage page;

  /** For CDI's proxy only. */
  protected FollowUpPages() {
    this(null, null, null, null);
  }

  @Inject
  public FollowUpPages(
      OpenMeetings meetings, BookFollowUp bookFollowUp, CurrentCaller caller, CurrentPage page) {
    this.meetings = meetings;
    this.bookFollowUp = bookFollowUp;
    this.caller = caller;
    this.page = page;
  }

  @GET
  public View ask(@PathParam("id") UUID id) {
    Opened opened = open(id);
    return question(opened, Form.with("type", usual(opened.meeting().type()).name()));
  }

  @POST
  public Object book(@PathParam("id") UUID id, Form form) {
    Opened opened = open(id);
    try {
      MeetingType type =
          Arrays.stream(MeetingType.values())
              .filter(t -> t.name().equals(form.text("type")))
              .findFirst()
              .orElseThrow(() -> new Rejected(MinutesProblem.NO_TYPE, "type"));
      MeetingId draft =
          bookFollowUp.run(new BookFollowUp.Request(opened.meeting().id(), type), caller.get());
      return Response.seeOther(URI.create("/meetings/" + draft.value() + "/when")).build();
    } catch (Rejected rejected) {
      Mendable.orThrow(rejected);
      return question(opened, form.refused(rejected, page.messages())).refused();
    }
  }

  private Opened open(UUID id) {
    return meetings.allowed(id, Permission.ARRANGE_MEETING);
  }

  private View question(Opened opened, Form form) {
    return View.of(
        "minutes/follow-up",
        new FollowUp(
            opened.address(),
            opened.title(page.messages()),
            Arrays.stream(MeetingType.values())
                .map(type -> Choice.of(type.name(), page.messages().name(type)))
                .toList(),
            form));
  }

  /** What most often comes next; only proposed. */
  private static MeetingType usual(MeetingType held) {
    return switch (held) {
      case STRATEGY, STRATEGY_RECONVENED, STRATEGY_COMPLEX -> MeetingType.INITIAL_CONFERENCE;
      case INITIAL_CONFERENCE, PRE_BIRTH_CONFERENCE, TRANSFER_IN_CONFERENCE, REVIEW_CONFERENCE ->
          MeetingType.CORE_GROUP;
      case CIN_PLANNING -> MeetingType.CIN_REVIEW;
      default -> held;
    };
  }
}
