package org.quorate.itip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One content line as somebody else wrote it (RFC 5545 section 3.1), read as far as it can be read.
 *
 * @param name upper case
 * @param parameters by upper-case name; values unquoted, RFC 6868 escapes undone
 * @param value as it stands, escapes and all
 */
record ContentLine(String name, Map<String, String> parameters, String value) {
  /** The lines of a text: any line ending, continuation lines joined, empty ones left out. */
  static List<ContentLine> in(String text) {
    List<StringBuilder> unfolded = new ArrayList<>();
    for (String line : text.split("\\r\\n|\\n|\\r", -1)) {
      boolean continues = !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
      if (continues && !unfolded.isEmpty()) {
        unfolded.getLast().append(line, 1, line.length());
      } else if (!line.isBlank()) {
        unfolded.add(new StringBuilder(line));
      }
    }
    List<ContentLine> lines = new ArrayList<>();
    unfolded.forEach(line -> parse(line.toString()).ifPresent(lines::add));
    return lines;
  }

  private static Optional<ContentLine> parse(String line) {
    List<String> heads = new ArrayList<>();
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ';' || c == ':')) {
        heads.add(line.substring(from, i));
        from = i + 1;
        if (c == ':') {
          return Optional.of(of(heads, line.substring(from)));
        }
      }
    }
    return Optional.empty();
  }

  private static ContentLine of(List<String> heads, String value) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String parameter : heads.subList(1, heads.size())) {
      int equals = parameter.indexOf('=');
      if (equals > 0) {
        parameters.putIfAbsent(
            upper(parameter.substring(0, equals)), plain(parameter.substring(equals + 1)));
      }
    }
    return new ContentLine(upper(heads.getFirst()), parameters, value);
  }

  private static String upper(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }

  private static String plain(String parameter) {
    return parameter
        .replace("\"", "")
        .replace("^n", "\n")
        .replace("^'", "\"")
        .replace("^^", "^")
        .strip();
  }

  Optional<String> parameter(String wanted) {
    return Optional.ofNullable(parameters.get(wanted)).filter(given -> !given.isEmpty());
  }

  /** The value as text, its escapes undone (RFC 5545 section 3.3.11). */
  String text() {
    StringBuilder out = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\\' || i + 1 == value.length()) {
        out.append(c);
        continue;
      }
      i++;
      char escaped = value.charAt(i);
      out.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
    }
    return out.toString().strip();
  }
}
