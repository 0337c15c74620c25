package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Uuid7;
import org.quorate.network.Edit;
import org.quorate.network.LeftOff;
import org.quorate.network.Line;
import org.quorate.rulebook.Sector;

/** Changes a draft's invitation list by hand: leaves off, asks after all, finds somebody, adds. */
@ApplicationScoped
public class KeepList {
  private MeetingDesk desk;
  private DraftList list;
  private Contacts contacts;

  /** For CDI's proxy only. */
  protected KeepList() {}

  @Inject
  public KeepList(MeetingDesk desk, DraftList list, Contacts contacts) {
    this.desk = desk;
    this.list = list;
    this.contacts = contacts;
  }

  /**
   * Makes the change.
   *
   * @throws Rejected {@code NO_SUCH_LINE}; {@code LEFT_OFF_WITHOUT_REASON}; {@code
   *     CONSENT_DOES_NOT_GATE} where consent is given as the reason for a meeting that needs none;
   *     {@code FAMILY_NOT_INVITED_TO_STRATEGY}; {@code ADDRESS_TWICE}
   */
  @Transactional
  public void run(Request request, Caller caller) {
    Meeting meeting =
        desk.take(request.meeting(), Permission.ARRANGE_MEETING, request.seen(), caller);
    Instant now = desk.instant();
    meeting.edit(edit(request.change(), meeting, caller, now), now);
  }

  private Edit edit(Change change, Meeting meeting, Caller caller, Instant now) {
    return switch (change) {
      case LeaveOff off -> {
        line(meeting, off.line());
        yield new Edit.LeaveOff(
            off.line(), Reasons.checked(meeting.type(), off.reason(), off.words(), caller));
      }
      case Ask ask -> {
        line(meeting, ask.line());
        yield new Edit.Ask(ask.line());
      }
      case Find find -> {
        Line line = line(meeting, find.line());
        Edit.Whom whom = contacts.whom(find.whom());
        mustBeAlone(meeting, line.key(), whom);
        yield new Edit.Direct(find.line(), whom);
      }
      case Add add -> {
        mustBeNoFamilyOfAStrategy(meeting, add.sector());
        Edit.Whom whom = contacts.whom(add.whom());
        String key = "added:" + Uuid7.at(now);
        mustBeAlone(meeting, key, whom);
        yield new Edit.Add(key, contacts.sector(add.sector(), whom), whom, caller.name());
      }
    };
  }

  private Line line(Meeting meeting, String key) {
    return list.of(meeting)
        .line(key)
        .orElseThrow(() -> new Rejected(MeetingProblem.NO_SUCH_LINE, "line"));
  }

  static void mustBeNoFamilyOfAStrategy(Meeting meeting, Optional<Sector> sector) {
    if (meeting.type().isStrategy() && sector.filter(Sector::isFamily).isPresent()) {
      throw new Rejected(MeetingProblem.FAMILY_NOT_INVITED_TO_STRATEGY, "sector");
    }
  }

  private void mustBeAlone(Meeting meeting, String key, Edit.Whom whom) {
    boolean twice =
        list.of(meeting).asked().stream()
            .filter(line -> !line.key().equals(key))
            .flatMap(line -> line.address().stream())
            .anyMatch(address -> address.folded().equals(whom.address().folded()));
    if (twice) {
      throw new Rejected(
          MeetingProblem.ADDRESS_TWICE, "whom", Map.of("address", whom.address().value()));
    }
  }

  /** One change. */
  public sealed interface Change {}

  /** Not asked, and why. */
  public record LeaveOff(String line, LeftOff.Reason reason, String words) implements Change {}

  /** A consider that was ticked, or somebody who was left off and is asked after all. */
  public record Ask(String line) implements Change {}

  /** Somebody found for a line that had nobody, or another person than the one proposed. */
  public record Find(String line, Contact whom) implements Change {}

  /** Somebody whom no rule names; the seat is that of the agency where none is given. */
  public record Add(Optional<Sector> sector, Contact whom) implements Change {}

  /** One change to the list of a draft; {@code seen} is the version that was looked at. */
  public record Request(MeetingId meeting, Optional<Integer> seen, Change change) {}
}
