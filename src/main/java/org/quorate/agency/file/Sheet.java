package org.quorate.agency.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quorate.agency.TypedText;

/**
 * The lines of a CSV file (RFC 4180) under their header. The header says what separates the cells:
 * a semicolon where it has more of them than commas, as spreadsheets in much of Europe write them.
 *
 * @param columns those of the header that are known, in its order
 * @param lines those that can be read at all
 * @param faults what is wrong with the file's form
 */
record Sheet(List<String> columns, List<Line> lines, List<FileFault> faults) {
  private static final int MOST_LINES = 5_000;

  /** One line: its number in the file, and its cells by column. */
  record Line(long number, Map<String, String> cells) {
    /** The cell of a column; empty where the file does not have that column. */
    Optional<String> cell(String column) {
      return Optional.ofNullable(cells.get(column));
    }

    String text(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  Sheet {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    faults = List.copyOf(faults);
  }

  boolean has(String column) {
    return columns.contains(column);
  }

  static Sheet read(String text, Columns known) {
    List<FileFault> faults = new ArrayList<>();
    List<CsvRecord> records = records(text, faults);
    if (records.isEmpty()) {
      if (faults.isEmpty()) {
        faults.add(FileFault.at(0, "", FileProblem.NO_LINES, Map.of()));
      }
      return new Sheet(List.of(), List.of(), faults);
    }
    List<String> header = records.getFirst().getFields().stream().map(Sheet::columnName).toList();
    checkHeader(header, known, faults);
    List<Line> lines = new ArrayList<>();
    if (faults.isEmpty()) {
      for (CsvRecord one : records.subList(1, records.size())) {
        line(one, header, faults).ifPresent(lines::add);
      }
      if (lines.isEmpty() && faults.isEmpty()) {
        faults.add(FileFault.at(0, "", FileProblem.NO_LINES, Map.of()));
      }
    }
    return new Sheet(header.stream().filter(known::has).distinct().toList(), lines, faults);
  }

  private static List<CsvRecord> records(String text, List<FileFault> faults) {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      for (CsvRecord one : reader) {
        if (records.size() > MOST_LINES) {
          var most = Map.of("most", MOST_LINES);
          faults.add(FileFault.at(0, "", FileProblem.TOO_MANY_LINES, most));
          return List.of();
        }
        records.add(one);
      }
    } catch (CsvParseException broken) {
      long line = records.isEmpty() ? 1 : records.getLast().getStartingLineNumber() + 1;
      faults.add(FileFault.at(line, "", FileProblem.NOT_CSV, Map.of()));
      return List.of();
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return records;
  }

  private static char separator(String text) {
    String header = text.lines().findFirst().orElse("");
    long commas = header.chars().filter(c -> c == ',').count();
    long semicolons = header.chars().filter(c -> c == ';').count();
    return semicolons > commas ? ';' : ',';
  }

  private static String columnName(String typed) {
    return TypedText.line(typed).toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
  }

  private static void checkHeader(List<String> header, Columns known, List<FileFault> faults) {
    for (int i = 0; i < header.size(); i++) {
      String column = header.get(i);
      if (column.isEmpty()) {
        continue;
      }
      if (!known.has(column)) {
        var columns = Map.of("column", column, "columns", String.join(", ", known.names()));
        faults.add(FileFault.at(1, column, FileProblem.COLUMN_UNKNOWN, columns));
      } else if (header.indexOf(column) < i) {
        faults.add(FileFault.at(1, column, FileProblem.COLUMN_TWICE, Map.of("column", column)));
      }
    }
    for (String needed : known.needed()) {
      if (!header.contains(needed)) {
        faults.add(FileFault.at(1, needed, FileProblem.COLUMN_MISSING, Map.of("column", needed)));
      }
    }
  }

  private static Optional<Line> line(CsvRecord one, List<String> header, List<FileFault> faults) {
    long number = one.getStartingLineNumber();
    List<String> cells = one.getFields().stream().map(SafeCell::read).toList();
    if (cells.stream().allMatch(String::isEmpty)) {
      return Optional.empty();
    }
    if (cells.size() != header.size()) {
      var counts = Map.of("cells", cells.size(), "columns", header.size());
      boolean more = cells.size() > header.size();
      if (!more || !cells.subList(header.size(), cells.size()).stream().allMatch(String::isEmpty)) {
        var problem = more ? FileProblem.TOO_MANY_CELLS : FileProblem.TOO_FEW_CELLS;
        faults.add(FileFault.at(number, "", problem, counts));
        return Optional.empty();
      }
    }
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      if (!header.get(i).isEmpty()) {
        byColumn.put(header.get(i), cells.get(i));
      }
    }
    return Optional.of(new Line(number, byColumn));
  }
}
