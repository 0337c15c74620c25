package org.quorate.warning.finding;

import static org.quorate.warning.finding.FindingKind.*;
import static org.quorate.warning.picture.Section.*;

import java.util.stream.Stream;
import org.quorate.rulebook.Limit;

/** What was sent is not yet what was read. LOC-01. */
final class NoticeRules {
  private NoticeRules() {}

  static void into(Catalogue all) {
    all.add(LOC_01, NoticeRules::unacknowledged, NOTICES);
  }

  private static Stream<Saying> unacknowledged(Case it) {
    return it.picture().around().notices().stream()
        .filter(notice -> notice.acknowledgedAt().isEmpty())
        .map(
            notice ->
                it.finding(LOC_01, notice.id())
                    .with("agency", notice.agency().name())
                    .with("day", it.dayOf(notice.sentAt()))
                    .from(
                        it.pastWorkingDays(
                            notice.sentAt(), Limit.LETTER_ACKNOWLEDGED_WORKING_DAYS)));
  }
}
