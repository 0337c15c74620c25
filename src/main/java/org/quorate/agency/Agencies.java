package org.quorate.agency;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quorate.rulebook.Sector;

/** Every agency of the directory, open or closed. */
public interface Agencies {
  Optional<Agency> find(AgencyId id);

  /** Those of {@code ids} that are there, in the order of their names; one query. */
  List<Agency> withIds(Collection<AgencyId> ids);

  /**
   * Open agencies of a kind that serve the area: those of the area itself first, then those that
   * serve the whole authority, each by name. With an empty area, all of that kind.
   */
  List<Agency> ofKind(Sector kind, String area);

  /** The one of that name in that area, capitals and accents left aside, open or closed. */
  Optional<Agency> named(String name, String area);

  /** All of them by name; for comparing a whole file with the directory, not for pages. */
  List<Agency> all();

  /** Keeps a new agency, or what has changed of a known one. */
  default void store(Agency agency) {
    storeAll(List.of(agency));
  }

  /** The same for many at once. */
  void storeAll(Collection<Agency> agencies);
}
