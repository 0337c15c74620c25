package org.quorate.warning.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.agency.AgencyId;
import org.quorate.meeting.DecisionKind;
import org.quorate.meeting.MeetingState;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Sector;

/**
 * One meeting about the child.
 *
 * @param starts empty while a draft has no date
 * @param arrangedAt when the list was sent; of a draft, when it was begun
 * @param calledBy the agency that called it, where that is not social care
 * @param seats everybody considered; of a draft, the list as it stands
 * @param considered the other children of the home of whom it says whether they are included
 * @param concludedAt when its outcome was written down
 * @param dissents how many disagreed
 * @param knowledge what was found not to be known, where the meeting was about that
 */
public record MeetingPicture(
    UUID id,
    MeetingType type,
    MeetingState state,
    Optional<Instant> starts,
    Instant arrangedAt,
    Optional<AgencyRef> calledBy,
    List<Seat> seats,
    Set<UUID> considered,
    List<Decided> decisions,
    Optional<Instant> concludedAt,
    int dissents,
    Optional<Knowledge> knowledge) {
  public MeetingPicture {
    seats = List.copyOf(seats);
    considered = Set.copyOf(considered);
    decisions = List.copyOf(decisions);
  }

  /**
   * A decision about the child.
   *
   * @param by the seat of whoever decided, where somebody is named
   */
  public record Decided(DecisionKind kind, Optional<Sector> by) {}

  /**
   * What a collaborative meeting left open.
   *
   * @param gapsWithoutOwner things nobody knows and nobody was asked to find out
   * @param reviewOn when they meet again
   */
  public record Knowledge(int gapsWithoutOwner, Optional<LocalDate> reviewOn) {}

  /** Arranged, and not yet held, inquorate or called off. */
  public boolean isAhead() {
    return state == MeetingState.SCHEDULED;
  }

  public boolean isDraft() {
    return state == MeetingState.DRAFT;
  }

  /** It took place, whether or not it could decide. */
  public boolean tookPlace() {
    return state == MeetingState.HELD || state == MeetingState.INQUORATE;
  }

  public boolean isHeld() {
    return state == MeetingState.HELD;
  }

  public Stream<Seat> asked() {
    return seats.stream().filter(Seat::isAsked);
  }

  /** Somebody of that kind is asked, or left off with a reason. */
  public boolean settles(Sector sector) {
    return seats.stream().anyMatch(seat -> seat.sector() == sector && seat.isSettled());
  }

  public boolean settles(Sector.Statutory service) {
    return seats.stream()
        .anyMatch(seat -> seat.sector().speaksFor() == service && seat.isSettled());
  }

  public boolean settles(AgencyId agency) {
    return seats.stream()
        .anyMatch(
            seat ->
                seat.isSettled() && seat.agency().filter(a -> a.id().equals(agency)).isPresent());
  }

  public boolean decided(DecisionKind kind) {
    return decisions.stream().anyMatch(decision -> decision.kind() == kind);
  }
}
