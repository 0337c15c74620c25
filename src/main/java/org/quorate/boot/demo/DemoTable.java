package org.quorate.boot.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One file of {@code db/demo}. */
final class DemoTable {
  private DemoTable() {}

  static byte[] bytes(String name) {
    try (InputStream file = DemoTable.class.getResourceAsStream("/db/demo/" + name)) {
      if (file == null) {
        throw new IllegalStateException("the demo lacks " + name);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<NamedCsvRecord> rows(String name) {
    String text = new String(bytes(name), StandardCharsets.UTF_8);
    return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
  }
}
