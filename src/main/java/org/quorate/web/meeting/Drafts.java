package org.quorate.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.child.ChildId;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.CheckMeeting;
import org.quorate.meeting.ConsideredChild;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.MeetingId;
import org.quorate.meeting.MeetingProblem;
import org.quorate.meeting.MeetingState;
import org.quorate.meeting.Meetings;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;

/** Opens a draft for whoever arranges it. */
@RequestScoped
public class Drafts {
  private final Meetings meetings;
  private final CheckMeeting checkMeeting;
  private final Abouts abouts;
  private final CurrentCaller caller;
  private final CurrentPage page;

  /** For CDI's proxy only. */
  protected Drafts() {
    this(null, null, null, null, null);
  }

  @Inject
  public Drafts(
      Meetings meetings,
      CheckMeeting checkMeeting,
      Abouts abouts,
      CurrentCaller caller,
      CurrentPage page) {
    this.meetings = meetings;
    this.checkMeeting = checkMeeting;
    this.abouts = abouts;
    this.caller = caller;
    this.page = page;
  }

  /** The draft; throws 404 for strangers and 409 where it is a draft no longer. */
  Draft open(UUID id) {
    CheckMeeting.Report report = checkMeeting.run(new MeetingId(id), caller.get());
    Meeting meeting =
        meetings.find(new MeetingId(id)).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    if (meeting.state() != MeetingState.DRAFT) {
      throw new Rejected(MeetingProblem.NOT_A_DRAFT);
    }
    List<ChildId> children = meeting.considered().stream().map(ConsideredChild::child).toList();
    return new Draft(meeting, report, abouts.run(children, "meeting.draft", caller.get()));
  }

  Step step(Draft draft) {
    Meeting meeting = draft.meeting();
    return new Step(
        meeting.id().value(), meeting.version(), meeting.type(), meeting.reference(), about(draft));
  }

  /** "Mia and Leo". */
  String about(Draft draft) {
    return names(draft.meeting(), draft.children(), page.messages());
  }

  /** In the order of {@code children}. */
  public static String names(Meeting meeting, Map<ChildId, About> children, Messages messages) {
    List<String> names =
        children.values().stream()
            .filter(child -> meeting.children().contains(child.id()))
            .map(About::firstName)
            .toList();
    return Abouts.together(names, messages.text("list.and"));
  }

  /** The version that the form was made from. */
  public static Optional<Integer> seen(Form form) {
    return form.optional("version").filter(v -> v.matches("\\d{1,9}")).map(Integer::valueOf);
  }
}
