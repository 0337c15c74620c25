package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.agency.Professional;
import org.quorate.agency.Professionals;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.Reply.Delegate;

/**
 * Asks the colleague who comes instead of somebody: the one named, or else the deputy whom the
 * directory knows.
 */
@ApplicationScoped
public class SendDeputy {
  private MeetingDesk desk;
  private Professionals professionals;

  /** For CDI's proxy only. */
  protected SendDeputy() {}

  @Inject
  public SendDeputy(MeetingDesk desk, Professionals professionals) {
    this.desk = desk;
    this.professionals = professionals;
  }

  /**
   * Asks them.
   *
   * @throws Rejected {@code DELEGATE_MISSING} where nobody is named and the directory knows none
   */
  @Transactional
  public InvitationId run(Request request, Caller caller) {
    Meeting meeting =
        desk.take(request.meeting(), Permission.ARRANGE_MEETING, request.seen(), caller);
    Invitation principal =
        meeting
            .invitation(request.invitation())
            .orElseThrow(() -> new Rejected(MeetingProblem.NOT_INVITED));
    Delegate deputy =
        request
            .deputy()
            .or(() -> principal.answer().flatMap(Heard::delegate))
            .or(() -> ofTheDirectory(principal))
            .orElseThrow(() -> new Rejected(MeetingProblem.DELEGATE_MISSING, "deputy"));
    Meeting.InviteeAsked asked =
        meeting.askDeputy(principal.id(), deputy, caller.actor(), desk.instant());
    desk.tell(asked);
    return asked.invitee().id();
  }

  private Optional<Delegate> ofTheDirectory(Invitation principal) {
    return principal
        .professional()
        .flatMap(professionals::find)
        .flatMap(Professional::deputy)
        .flatMap(professionals::find)
        .filter(Professional::active)
        .map(deputy -> new Delegate(deputy.name().full(), deputy.address()));
  }

  /** For whom; {@code deputy} where it is not the one whom the directory or the answer names. */
  public record Request(
      MeetingId meeting,
      Optional<Integer> seen,
      InvitationId invitation,
      Optional<Delegate> deputy) {}
}
