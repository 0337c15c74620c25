package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.MeetingType;

/** Begins a meeting: what kind, and for which children. From here on it is a saved draft. */
@ApplicationScoped
public class DraftMeeting {
  private MeetingDesk desk;
  private UidDomain domain;

  /** For CDI's proxy only. */
  protected DraftMeeting() {}

  @Inject
  public DraftMeeting(MeetingDesk desk, UidDomain domain) {
    this.desk = desk;
    this.domain = domain;
  }

  /**
   * The new draft.
   *
   * @throws Rejected {@code NOT_FOUND} where one of the children is none of the caller's business
   */
  @Transactional
  public MeetingId run(Request request, Caller caller) {
    desk.guard().require(caller, Permission.ARRANGE_MEETING);
    mustKnowAll(request.children(), caller);
    Instant now = desk.instant();
    Convenor convenor = new Convenor(caller.account(), caller.name(), request.telephone());
    Meeting meeting =
        new Meeting(
            new Meeting.Drafting(
                request.type(), request.children(), convenor, domain.value(), request.follows()),
            now);
    desk.meetings().store(meeting);
    desk.tell(meeting.drafted(caller.actor()));
    return meeting.id();
  }

  private void mustKnowAll(List<ConsideredChild> children, Caller caller) {
    Set<UUID> ids = children.stream().map(c -> c.child().value()).collect(Collectors.toSet());
    if (!desk.guard().visible(caller, ids).containsAll(ids)) {
      throw new Rejected(AccessProblem.NOT_FOUND, "children");
    }
  }

  /**
   * What it is to be.
   *
   * @param children those it is about, and the brothers and sisters left out with the reason
   * @param telephone of whoever convenes, for those who are asked; may be empty
   * @param follows the meeting at which this one was agreed
   */
  public record Request(
      MeetingType type,
      List<ConsideredChild> children,
      String telephone,
      Optional<MeetingId> follows) {
    public Request {
      Objects.requireNonNull(type);
      children = List.copyOf(children);
      Objects.requireNonNull(telephone);
      Objects.requireNonNull(follows);
    }
  }
}
