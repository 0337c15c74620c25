package org.quorate.warning;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.PlanKind;
import org.quorate.rulebook.Sector;
import org.quorate.warning.finding.PlanGap;
import org.quorate.warning.finding.Words;

/**
 * {@link Words} in a column of text: the key, and each value on a line of its own with what it is,
 * so that a sentence is said in the reader's language long after it was found.
 */
@Converter
public class WordsColumn implements AttributeConverter<Words, String> {
  private static final String BETWEEN = "\u001f";
  private static final Map<String, Class<?>> NAMED =
      Stream.of(
              MeetingType.class,
              Sector.class,
              Sector.Statutory.class,
              PlanKind.class,
              PlanGap.class)
          .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

  @Override
  public String convertToDatabaseColumn(Words words) {
    if (words == null) {
      return null;
    }
    StringBuilder text = new StringBuilder(words.key());
    new TreeMap<>(words.named())
        .forEach(
            (name, value) -> text.append('\n').append(name).append('=').append(written(value)));
    return text.toString();
  }

  @Override
  public Words convertToEntityAttribute(String text) {
    if (text == null) {
      return null;
    }
    String[] lines = text.split("\n");
    Map<String, Object> named = new HashMap<>();
    for (int i = 1; i < lines.length; i++) {
      int at = lines[i].indexOf('=');
      named.put(lines[i].substring(0, at), read(lines[i].substring(at + 1)));
    }
    return new Words(lines[0], named);
  }

  private static String written(Object value) {
    return switch (value) {
      case LocalDate day -> "day:" + day;
      case Instant at -> "at:" + at;
      case Integer count -> "number:" + count;
      case Long count -> "number:" + count;
      case Enum<?> constant -> constant.getDeclaringClass().getSimpleName() + ":" + constant.name();
      case Collection<?> many ->
          "list:" + many.stream().map(WordsColumn::written).collect(Collectors.joining(BETWEEN));
      default -> "text:" + value.toString().replace('\n', ' ');
    };
  }

  private static Object read(String written) {
    int at = written.indexOf(':');
    String what = written.substring(0, at);
    String value = written.substring(at + 1);
    return switch (what) {
      case "day" -> LocalDate.parse(value);
      case "at" -> Instant.parse(value);
      case "number" -> Long.valueOf(value);
      case "list" ->
          value.isEmpty()
              ? List.of()
              : Stream.of(value.split(BETWEEN)).map(WordsColumn::read).toList();
      case "text" -> value;
      default -> constant(what, value);
    };
  }

  private static Object constant(String type, String name) {
    return Stream.of(NAMED.get(type).getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
