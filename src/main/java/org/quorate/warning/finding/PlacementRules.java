package org.quorate.warning.finding;

import static org.quorate.warning.finding.FindingKind.*;
import static org.quorate.warning.picture.Section.*;

import java.util.Set;
import java.util.stream.Stream;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Milestone;
import org.quorate.rulebook.Pattern;
import org.quorate.warning.picture.DecisionTaken;

/** Where the child lives, and who there knows. PLC-01 and 02. */
final class PlacementRules {
  private static final Set<Milestone> REVIEWED = Set.of(Milestone.LOOKED_AFTER_REVIEW_HELD);

  private PlacementRules() {}

  static void into(Catalogue all) {
    all.add(PLC_01, PlacementRules::unstable, PLACEMENTS, JOURNEY, DECISIONS);
    all.add(PLC_02, PlacementRules::hostsUntold, PLACEMENTS, NOTICES);
  }

  /** The first placement is no move. */
  private static Stream<Saying> unstable(Case it) {
    return it
        .spans(
            Pattern.PLACEMENT_MOVES,
            it.picture().records().placements().stream().skip(1).map(p -> it.startOf(p.from())))
        .stream()
        .filter(
            span ->
                !it.journey().since(span.from(), REVIEWED)
                    && !it.picture().decidedSince(span.from(), DecisionTaken.Matter.STABILITY))
        .map(
            span ->
                it.finding(PLC_01)
                    .with("day", it.dayOf(span.from()))
                    .mendedAt(it.arrange(MeetingType.LOOKED_AFTER_REVIEW))
                    .from(span.from())
                    .until(span.until()));
  }

  private static Stream<Saying> hostsUntold(Case it) {
    return it.picture().records().placements().stream()
        .filter(placed -> placed.outOfArea() && !placed.hostsTold())
        .map(
            placed ->
                it.finding(PLC_02, placed.id())
                    .with("day", placed.from())
                    .from(it.endOf(placed.from()))
                    .until(placed.to().map(it::endOf)));
  }
}
