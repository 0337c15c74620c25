package org.quorate.child.chronology;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;

/** What the agencies of some lines are called; looked up at once. */
public final class AgencyNames {
  private final Map<AgencyId, String> names;

  private AgencyNames(Map<AgencyId, String> names) {
    this.names = names;
  }

  /** One query, none where no agency is named. */
  public static AgencyNames of(Stream<AgencyId> named, Agencies agencies) {
    var wanted = named.collect(Collectors.toSet());
    return new AgencyNames(
        wanted.isEmpty()
            ? Map.of()
            : agencies.withIds(wanted).stream()
                .collect(Collectors.toMap(Agency::id, Agency::name)));
  }

  /** Empty for one that the directory does not know. */
  public String of(AgencyId agency) {
    return names.getOrDefault(agency, "");
  }
}
