package org.quorate.warning.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The rest of what is on file.
 *
 * @param assessments when each was completed
 * @param harms when new harm came to light
 * @param views when the child's own view of why was written down
 * @param wording places that blame the child
 */
public record Records(
    List<LocalDate> assessments,
    List<Instant> harms,
    List<Instant> views,
    Schooling schooling,
    List<Placed> placements,
    List<Visit> visits,
    List<Moved> moves,
    List<Wording> wording) {
  public Records {
    assessments = assessments.stream().sorted().toList();
    harms = harms.stream().sorted().toList();
    views = views.stream().sorted().toList();
    placements = placements.stream().sorted(Comparator.comparing(Placed::from)).toList();
    visits = visits.stream().sorted(Comparator.comparing(Visit::at)).toList();
    moves = List.copyOf(moves);
    wording = List.copyOf(wording);
  }

  /**
   * @param moves days of a change of school
   * @param suspensions days on which one began
   * @param needsReviewed when anybody last looked for unmet needs
   * @param offRollSince from when the child is on no roll
   * @param attendance the newest figure, in percent, with its day
   */
  public record Schooling(
      List<LocalDate> moves,
      List<LocalDate> suspensions,
      Optional<LocalDate> needsReviewed,
      Optional<LocalDate> offRollSince,
      Optional<Attended> attendance) {
    public static final Schooling NONE =
        new Schooling(List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Schooling {
      moves = moves.stream().sorted().toList();
      suspensions = suspensions.stream().sorted().toList();
    }
  }

  public record Attended(int percent, LocalDate on) {}

  /**
   * @param hostsTold whether the agencies of another area were told that the child lives there
   */
  public record Placed(
      UUID id, LocalDate from, Optional<LocalDate> to, boolean outOfArea, boolean hostsTold) {}

  public record Visit(Instant at, boolean seenAlone) {}

  /** The child moved to another authority's area to stay. */
  public record Moved(LocalDate on) {}

  /**
   * @param where the part of the record, by its id
   * @param author who wrote it
   */
  public record Wording(UUID where, UUID author, String phrase, Instant at) {}
}
