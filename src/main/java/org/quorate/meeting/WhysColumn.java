package org.quorate.meeting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.child.ChildId;
import org.quorate.network.Need;
import org.quorate.network.Why;
import org.quorate.rulebook.Circumstance;

/**
 * The reasons of one invitation in one text column, a line each: they are written once with the
 * invitation and always read with it, and as rows of their own they would double what scheduling
 * writes.
 */
@Converter
public class WhysColumn implements AttributeConverter<List<Why>, String> {
  private static final String BETWEEN = "\t";

  @Override
  public String convertToDatabaseColumn(List<Why> whys) {
    return whys == null
        ? ""
        : whys.stream().map(WhysColumn::line).collect(Collectors.joining("\n"));
  }

  @Override
  public List<Why> convertToEntityAttribute(String text) {
    return text == null || text.isEmpty() ? List.of() : text.lines().map(WhysColumn::why).toList();
  }

  private static String line(Why why) {
    return String.join(
        BETWEEN,
        why.need().name(),
        why.when().name(),
        why.child().toString(),
        why.since().map(LocalDate::toString).orElse(""),
        why.source().replaceAll("\\s+", " "));
  }

  private static Why why(String line) {
    String[] parts = line.split(BETWEEN, 5);
    return new Why(
        Need.valueOf(parts[0]),
        Circumstance.valueOf(parts[1]),
        new ChildId(UUID.fromString(parts[2])),
        parts[3].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parts[3])),
        parts[4]);
  }
}
