package org.quorate.warning.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quorate.child.ChildId;

/** {@link CaseDecisions} in the database. */
@ApplicationScoped
public class JpaCaseDecisions implements CaseDecisions {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public void store(CaseDecision decision) {
    em.persist(decision);
  }

  @Override
  public Map<ChildId, List<CaseDecision>> of(Collection<ChildId> children) {
    if (children.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select d from CaseDecision d where d.child in :children order by d.decidedAt, d.id",
            CaseDecision.class)
        .setParameter("children", children)
        .getResultStream()
        .collect(Collectors.groupingBy(CaseDecision::child));
  }
}
