package org.quorate.testing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.kernel.Messages;
import org.quorate.rulebook.Sector;
import org.quorate.warning.picture.AgencyRef;

/** Agencies as findings name them, one of each kind, the same in every test. */
public final class Refs {
  private static final Messages WORDS = Messages.english();

  private Refs() {}

  public static AgencyRef the(Sector kind) {
    return named(WORDS.name(kind), kind);
  }

  public static AgencyRef named(String name, Sector kind) {
    return new AgencyRef(new AgencyId(id(name)), name, kind);
  }

  /** The same id for the same word. */
  public static UUID id(String word) {
    return UUID.nameUUIDFromBytes(word.getBytes(StandardCharsets.UTF_8));
  }
}
