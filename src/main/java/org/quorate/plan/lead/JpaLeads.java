package org.quorate.plan.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.access.AccessProblem;
import org.quorate.child.ChildId;
import org.quorate.kernel.Rejected;

/** {@link Leads} in the database. */
@ApplicationScoped
public class JpaLeads implements Leads {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public Optional<LeadHistory> find(ChildId child) {
    return Optional.ofNullable(em.find(LeadHistory.class, child.value()));
  }

  @Override
  public Map<ChildId, LeadHistory> of(Collection<ChildId> children) {
    if (children.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select h from LeadHistory h where h.child in :children", LeadHistory.class)
        .setParameter("children", children.stream().map(ChildId::value).toList())
        .getResultStream()
        .collect(Collectors.toMap(LeadHistory::child, Function.identity()));
  }

  /** What lies before it, the child above all, goes first: it is named by key. */
  @Override
  public void store(LeadHistory history) {
    if (em.contains(history)) {
      return;
    }
    em.flush();
    em.persist(history);
    try {
      em.flush();
    } catch (PersistenceException lost) {
      throw isTwice(lost) ? new Rejected(AccessProblem.CHANGED_MEANWHILE) : lost;
    }
  }

  /** Two people named a first lead in the same second: the second of them looks again. */
  private static boolean isTwice(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLIntegrityConstraintViolationException violated
          && violated.getMessage().contains("PRIMARY")) {
        return true;
      }
    }
    return false;
  }
}
