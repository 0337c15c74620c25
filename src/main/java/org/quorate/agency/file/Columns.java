package org.quorate.agency.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns that one kind of file has, in the order in which it is written.
 *
 * @param names all of them
 * @param needed those that every file must have
 */
record Columns(List<String> names, Set<String> needed) {
  /** Spreadsheets take a file for UTF-8 only where it begins with this mark. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  boolean has(String column) {
    return names.contains(column);
  }

  /** A whole file, beginning with the header. */
  String write(List<Map<String, String>> lines) {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(names);
      for (Map<String, String> line : lines) {
        csv.writeRecord(
            names.stream().map(name -> SafeCell.write(line.getOrDefault(name, ""))).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
