package org.quorate.warning.loading;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.warning.picture.AgencyRef;

/** The agencies that a batch of pictures names. */
record KnownAgencies(Map<AgencyId, AgencyRef> byId) {

  static KnownAgencies of(Collection<Agency> agencies) {
    return new KnownAgencies(
        agencies.stream()
            .collect(Collectors.toMap(Agency::id, a -> new AgencyRef(a.id(), a.name(), a.kind()))));
  }

  AgencyRef named(AgencyId id) {
    return byId.get(id);
  }

  Optional<AgencyRef> find(Optional<AgencyId> id) {
    return id.map(byId::get);
  }

  Set<AgencyRef> all(Collection<AgencyId> ids) {
    return ids.stream().map(byId::get).collect(Collectors.toSet());
  }
}
