package org.quorate.warning.picture;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.ProfessionalId;
import org.quorate.meeting.Answer;
import org.quorate.meeting.Attendance;
import org.quorate.meeting.Standing;
import org.quorate.network.Need;
import org.quorate.rulebook.Sector;

/**
 * One who was considered for a seat at the table.
 *
 * @param person the professional it is addressed to
 * @param relative the family member it is addressed to
 * @param askedAt when they were asked; of somebody left off, when the list was sent
 * @param answeredAt when they answered the time that stands
 * @param informed what they know has come in without them: a report, a telephone call
 */
public record Seat(
    UUID id,
    Optional<AgencyRef> agency,
    Optional<ProfessionalId> person,
    Optional<UUID> relative,
    Sector sector,
    Need need,
    Standing standing,
    boolean worksWithChild,
    Instant askedAt,
    Optional<Answer> answer,
    Optional<Instant> answeredAt,
    Optional<Attendance> attendance,
    boolean informed,
    Post post) {

  public boolean isAsked() {
    return standing == Standing.INVITED;
  }

  /** Asked, or left off with a reason: nobody forgot them. */
  public boolean isSettled() {
    return isAsked() || standing == Standing.LEFT_OFF || standing == Standing.RELEASED;
  }

  /** As a finding names it. */
  public String name() {
    return agency.map(AgencyRef::name).orElse("");
  }

  /**
   * What was sent to them, and whether it arrived.
   *
   * @param bouncedAt their address did not work
   * @param untoldSince the meeting moved or is off, and that has not reached them
   * @param reportAt their report came in
   * @param letterAt they were sent the decision
   */
  public record Post(
      Optional<Instant> bouncedAt,
      Optional<Instant> untoldSince,
      Optional<Instant> reportAt,
      Optional<Instant> letterAt) {
    public static final Post NONE =
        new Post(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
