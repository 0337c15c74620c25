package org.quorate.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quorate.timescale.WorkingDays;

/**
 * Reads a rulebook from its nine files, whole: either everything in it makes sense, or {@link
 * FaultyRulebook} names all that does not.
 */
public final class RulebookReader {
  private static final String DEFAULT = "/config/rulebook/";

  private RulebookReader() {}

  /** The rulebook that Quorate ships with. */
  public static Rulebook readDefault() {
    return read(file -> resource(DEFAULT + file));
  }

  /** A local rulebook: a folder with all nine files. */
  public static Rulebook read(Path folder) {
    return read(
        file -> {
          Path path = folder.resolve(file);
          return Files.isRegularFile(path) ? Optional.of(text(path)) : Optional.empty();
        });
  }

  /** A rulebook whose files are already at hand, by name: a policy tried before it is adopted. */
  public static Rulebook read(Map<String, String> contents) {
    return read(file -> Optional.ofNullable(contents.get(file)));
  }

  /**
   * The files of the rulebook that Quorate ships with, by name: what a changed copy starts from.
   */
  public static Map<String, String> defaultFiles() {
    Map<String, String> contents = new TreeMap<>();
    RulebookFiles.NAMES.forEach(
        file -> resource(DEFAULT + file).ifPresent(text -> contents.put(file, text)));
    return contents;
  }

  private static Rulebook read(RulebookFiles.Source source) {
    Faults faults = new Faults();
    Map<String, String> contents = new TreeMap<>();
    for (String file : RulebookFiles.NAMES) {
      source
          .content(file)
          .map(text -> text.replace("\r\n", "\n"))
          .ifPresentOrElse(
              text -> contents.put(file, text), () -> faults.add(file, 0, "is missing"));
    }
    faults.throwIfAny();
    RulebookFiles files = new RulebookFiles(contents, faults);
    RulebookRows rows = files.rows();
    Completeness.check(rows, faults);
    new StatutoryReference(resource("statutory-timescales.csv"), resource("statutory-quorum.csv"))
        .check(rows, faults);
    WorkingDays workingDays = files.workingDays();
    faults.throwIfAny();
    return new Rulebook(digest(contents), workingDays, rows);
  }

  private static Optional<String> resource(String name) {
    try (InputStream in = RulebookReader.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(Map<String, String> contents) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      contents.forEach(
          (file, text) -> sha.update((file + "\n" + text).getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(sha.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
