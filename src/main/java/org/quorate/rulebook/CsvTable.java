package org.quorate.rulebook;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One file of the rulebook as rows with named fields. Lines that begin with # are for the reader of
 * the file; the columns must be exactly those expected, in that order.
 */
final class CsvTable {
  private CsvTable() {}

  static List<Row> rows(String file, String content, List<String> columns, Faults faults) {
    List<Row> rows = new ArrayList<>();
    boolean headed = false;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .detectBomHeader(false)
            .ofCsvRecord(content)) {
      for (CsvRecord csv : reader) {
        long line = csv.getStartingLineNumber();
        List<String> fields = csv.getFields().stream().map(String::strip).toList();
        if (!headed) {
          headed = true;
          if (!fields.equals(columns)) {
            faults.add(file, line, "the columns must be " + String.join(",", columns));
            return List.of();
          }
        } else if (fields.size() != columns.size()) {
          faults.add(file, line, "has " + fields.size() + " fields in place of " + columns.size());
        } else {
          rows.add(new Row(file, line, named(columns, fields), faults));
        }
      }
    } catch (CsvParseException e) {
      faults.add(file, 0, "cannot be read as CSV: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!headed) {
      faults.add(file, 0, "is empty; the columns must be " + String.join(",", columns));
    }
    return rows;
  }

  private static Map<String, String> named(List<String> columns, List<String> fields) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      named.put(columns.get(i), fields.get(i));
    }
    return named;
  }
}
