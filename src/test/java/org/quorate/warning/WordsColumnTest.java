package org.quorate.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Messages;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Sector;
import org.quorate.warning.finding.PlanGap;
import org.quorate.warning.finding.Words;

class WordsColumnTest {
  private static final WordsColumn COLUMN = new WordsColumn();

  @Test
  void what_is_written_is_read_again_and_says_the_same() {
    Words words =
        new Words(
            "finding.inv-08",
            Map.of(
                "meeting", MeetingType.CORE_GROUP,
                "day", LocalDate.of(2012, 1, 30),
                "at", Instant.parse("2012-01-30T10:00:00Z"),
                "count", 3L,
                "agencies", List.of(Sector.GP, "St Mary's = school"),
                "services", List.of(Sector.Statutory.POLICE),
                "none", List.of(),
                "gap", PlanGap.OWNER));

    Words read = COLUMN.convertToEntityAttribute(COLUMN.convertToDatabaseColumn(words));

    assertThat(read).isEqualTo(words);
    assertThat(read.in(Messages.english()))
        .isEqualTo(
            "Core group on Monday 30 January 2012: the level of exploitation asks for others as"
                + " well. Not invited: GP practice and St Mary's = school.");
  }

  @Test
  void a_new_line_in_a_name_does_no_harm() {
    Words words = new Words("finding.inv-12", Map.of("agency", "Two\nlines"));

    assertThat(COLUMN.convertToEntityAttribute(COLUMN.convertToDatabaseColumn(words)).named())
        .containsEntry("agency", "Two lines");
  }
}
