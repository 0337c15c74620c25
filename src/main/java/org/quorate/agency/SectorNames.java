package org.quorate.agency;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.quorate.rulebook.Sector;

/** Reads a sector as files and forms name it: {@code POLICE_CP}, also {@code police cp}. */
final class SectorNames {
  private SectorNames() {}

  static Optional<Sector> named(String text) {
    String code = text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    return Arrays.stream(Sector.values()).filter(s -> s.name().equals(code)).findFirst();
  }
}
