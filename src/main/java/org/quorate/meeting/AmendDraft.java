package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;
import org.quorate.kernel.Rejected;

/** Changes whom a draft is about, who chairs and takes the minutes, and its words. */
@ApplicationScoped
public class AmendDraft {
  private MeetingDesk desk;
  private Professionals professionals;

  /** For CDI's proxy only. */
  protected AmendDraft() {}

  @Inject
  public AmendDraft(MeetingDesk desk, Professionals professionals) {
    this.desk = desk;
    this.professionals = professionals;
  }

  @Transactional
  public void run(Request request, Caller caller) {
    Meeting meeting =
        desk.take(request.meeting(), Permission.ARRANGE_MEETING, request.seen(), caller);
    Set<UUID> children =
        request.children().stream().map(c -> c.child().value()).collect(Collectors.toSet());
    if (!desk.guard().visible(caller, children).containsAll(children)) {
      throw new Rejected(AccessProblem.NOT_FOUND, "children");
    }
    mustBeKnown(request.chair(), "chair");
    mustBeKnown(request.minuteTaker(), "minuteTaker");
    Instant now = desk.instant();
    Convenor convenor = meeting.convenor();
    meeting.amendDraft(
        request.children(),
        new Convenor(convenor.account(), convenor.name(), request.telephone()),
        request.chair(),
        request.minuteTaker(),
        now);
    desk.tell(meeting.amend(request.note(), request.agenda(), false, caller.actor(), now));
  }

  private void mustBeKnown(Optional<ProfessionalId> person, String field) {
    if (person.isPresent() && professionals.withIds(List.of(person.get())).isEmpty()) {
      throw new Rejected(MeetingProblem.NO_SUCH_CONTACT, field);
    }
  }

  /**
   * The draft as it is to be.
   *
   * @param seen the version that was changed; empty where whatever is there is changed
   * @param agenda empty for the usual one of this type
   */
  public record Request(
      MeetingId meeting,
      Optional<Integer> seen,
      List<ConsideredChild> children,
      String telephone,
      Optional<ProfessionalId> chair,
      Optional<ProfessionalId> minuteTaker,
      String note,
      String agenda) {
    public Request {
      children = List.copyOf(children);
    }
  }
}
