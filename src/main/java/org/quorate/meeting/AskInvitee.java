package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Uuid7;
import org.quorate.network.Edit;
import org.quorate.network.Line;
import org.quorate.rulebook.Sector;

/**
 * Asks somebody to a meeting that is scheduled already: from newer facts, or because a person
 * thought of them.
 */
@ApplicationScoped
public class AskInvitee {
  private MeetingDesk desk;
  private DraftList list;
  private Contacts contacts;

  /** For CDI's proxy only. */
  protected AskInvitee() {}

  @Inject
  public AskInvitee(MeetingDesk desk, DraftList list, Contacts contacts) {
    this.desk = desk;
    this.list = list;
    this.contacts = contacts;
  }

  @Transactional
  public InvitationId run(Request request, Caller caller) {
    Meeting meeting =
        desk.take(request.meeting(), Permission.ARRANGE_MEETING, request.seen(), caller);
    Instant now = desk.instant();
    Line line =
        switch (request.who()) {
          case ByLine by ->
              list.of(meeting)
                  .line(by.line())
                  .map(Line::asked)
                  .orElseThrow(() -> new Rejected(MeetingProblem.NO_SUCH_LINE, "line"));
          case ByHand by -> {
            KeepList.mustBeNoFamilyOfAStrategy(meeting, by.sector());
            Edit.Whom whom = contacts.whom(by.whom());
            yield Line.added(
                new Edit.Add(
                    "added:" + Uuid7.at(now),
                    contacts.sector(by.sector(), whom),
                    whom,
                    caller.name()));
          }
        };
    Meeting.InviteeAsked asked = meeting.ask(line, caller.actor(), now);
    desk.tell(asked);
    return asked.invitee().id();
  }

  /** Who. */
  public sealed interface Who {}

  /** Somebody of the list as it stands by the facts of now. */
  public record ByLine(String line) implements Who {}

  /** Somebody whom no rule names. */
  public record ByHand(Optional<Sector> sector, Contact whom) implements Who {}

  /** Whom to ask. */
  public record Request(MeetingId meeting, Optional<Integer> seen, Who who) {}
}
