package org.quorate.warning.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.plan.Category;
import org.quorate.rulebook.PlanKind;

/**
 * A plan, its areas, and what has become of them.
 *
 * @param endedOn empty while it is open
 * @param category of abuse, on a child protection plan
 * @param categoryOn when it was last set or confirmed
 * @param changedAt when the plan was last looked at again
 * @param nextReviewOn the date that was set for the next review
 * @param agencies those on the plan
 * @param sharing what the family and the agencies have of it
 * @param reviews the days on which it was reviewed, the earliest first
 * @param contributions what agencies gave to it
 * @param summaryOn when the multi-agency summary was last given out
 */
public record PlanPicture(
    UUID id,
    PlanKind kind,
    LocalDate startedOn,
    Optional<LocalDate> endedOn,
    Optional<Category> category,
    Optional<LocalDate> categoryOn,
    Instant changedAt,
    Optional<LocalDate> nextReviewOn,
    Set<AgencyRef> agencies,
    List<Area> areas,
    List<Action> actions,
    Sharing sharing,
    List<LocalDate> reviews,
    List<Contribution> contributions,
    Optional<LocalDate> summaryOn) {
  public PlanPicture {
    agencies = Set.copyOf(agencies);
    areas = List.copyOf(areas);
    actions = List.copyOf(actions);
    reviews = reviews.stream().sorted().toList();
    contributions = List.copyOf(contributions);
  }

  public boolean isOpen() {
    return endedOn.isEmpty();
  }

  /**
   * A priority area that is open.
   *
   * @param scores at each review that scored it, the earliest first
   */
  public record Area(UUID id, LocalDate openedOn, List<Score> scores) {
    public Area {
      scores = scores.stream().sorted(Comparator.comparing(Score::on)).toList();
    }
  }

  /** Ten is as it should be. */
  public record Score(LocalDate on, int value) {}

  /**
   * An action that is not done.
   *
   * @param outcome what it is for is written down
   * @param agency whose it is; empty where it is the family's or nobody's
   * @param person who does it; empty where nobody is named
   * @param ordered it has its place in an order
   */
  public record Action(
      UUID id,
      LocalDate agreedOn,
      boolean outcome,
      boolean owned,
      Optional<AgencyRef> agency,
      Optional<UUID> person,
      Optional<LocalDate> dueOn,
      boolean ordered) {}

  /**
   * Who has it.
   *
   * @param with the agencies that have the newest version
   * @param familyTold the family was told who does what
   * @param childsView what the child thinks is in it
   * @param familysView what the family thinks is in it
   */
  public record Sharing(
      Set<AgencyRef> with, boolean familyTold, boolean childsView, boolean familysView) {
    public Sharing {
      with = Set.copyOf(with);
    }
  }

  public record Contribution(AgencyRef agency, LocalDate on) {}
}
