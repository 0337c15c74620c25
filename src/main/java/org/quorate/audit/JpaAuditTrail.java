package org.quorate.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** {@link AuditTrail} in the table {@code audit_entry}. */
@ApplicationScoped
public class JpaAuditTrail implements AuditTrail {
  @PersistenceContext(unitName = "quorate")
  private EntityManager entities;

  @Override
  @Transactional
  public void append(List<AuditEntry> entries) {
    entries.forEach(entities::persist);
  }

  @Override
  public List<AuditEntry> read(Filter filter, int limit) {
    CriteriaBuilder is = entities.getCriteriaBuilder();
    CriteriaQuery<AuditEntry> query = is.createQuery(AuditEntry.class);
    Root<AuditEntry> line = query.from(AuditEntry.class);
    List<Predicate> all = new ArrayList<>();
    filter.child().ifPresent(id -> all.add(is.equal(line.get("child"), id)));
    filter.actor().ifPresent(id -> all.add(is.equal(line.get("actorId"), id)));
    filter.from().ifPresent(at -> all.add(is.greaterThanOrEqualTo(line.<Instant>get("at"), at)));
    filter.before().ifPresent(at -> all.add(is.lessThan(line.<Instant>get("at"), at)));
    filter
        .after()
        .ifPresent(
            mark ->
                all.add(
                    is.or(
                        is.lessThan(line.<Instant>get("at"), mark.at()),
                        is.and(
                            is.equal(line.get("at"), mark.at()),
                            is.lessThan(line.<UUID>get("id"), mark.id())))));
    query.select(line).where(all.toArray(Predicate[]::new));
    query.orderBy(is.desc(line.get("at")), is.desc(line.get("id")));
    return entities.createQuery(query).setMaxResults(limit).getResultList();
  }

  @Override
  public List<AuditEntry> ofMeeting(UUID meeting) {
    return entities
        .createQuery(
            "select e from AuditEntry e where e.meeting = :meeting and e.id = (select min(f.id)"
                + " from AuditEntry f where f.fact = e.fact) order by e.at, e.id",
            AuditEntry.class)
        .setParameter("meeting", meeting)
        .getResultList();
  }
}
