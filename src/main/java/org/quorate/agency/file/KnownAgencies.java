package org.quorate.agency.file;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.agency.TypedText;

/** The agencies of the directory as lines of a file name them. */
final class KnownAgencies {
  private final Map<String, List<Agency>> byName;
  private final Map<AgencyId, Agency> byId;

  KnownAgencies(List<Agency> all) {
    byName = all.stream().collect(Collectors.groupingBy(a -> TypedText.folded(a.name())));
    byId = all.stream().collect(Collectors.toMap(Agency::id, Function.identity()));
  }

  /** All of that name, open or closed, and of that area where one is given. */
  List<Agency> named(String name, String area) {
    return byName.getOrDefault(TypedText.folded(name), List.of()).stream()
        .filter(a -> area.isEmpty() || TypedText.folded(a.area()).equals(TypedText.folded(area)))
        .toList();
  }

  Agency with(AgencyId id) {
    return byId.get(id);
  }
}
