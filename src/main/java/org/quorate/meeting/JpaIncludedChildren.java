package org.quorate.meeting;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.quorate.child.ChildId;

/** Which children the meetings on a board are about, in one query for a whole page of them. */
final class JpaIncludedChildren {
  private JpaIncludedChildren() {}

  /** By meeting, those of each gathered {@code into} a list or a set. */
  static <C> Map<UUID, C> of(
      Collection<UUID> meetings, Collector<ChildId, ?, C> into, EntityManager entities) {
    if (meetings.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            """
            select m.id, c.child from Meeting m join m.children c
            where m.id in :meetings and c.included = true
            """,
            Object[].class)
        .setParameter("meetings", meetings)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0], Collectors.mapping(row -> (ChildId) row[1], into)));
  }
}
