package org.quorate.plan.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.quorate.plan.PlanId;

/** {@link PlanVersions} in the database. */
@ApplicationScoped
public class JpaPlanVersions implements PlanVersions {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public void store(PlanVersion version) {
    em.persist(version);
  }

  @Override
  public List<PlanVersion> numbered(PlanId plan) {
    return query("and v.number is not null order by v.number desc", plan).getResultList();
  }

  @Override
  public List<VersionRow> index(PlanId plan) {
    return em.createQuery(
            """
            select new org.quorate.plan.version.VersionRow(
              v.number, v.revision, v.why, v.words, v.author, v.at)
            from PlanVersion v where v.plan = :plan and v.number is not null
            order by v.number desc
            """,
            VersionRow.class)
        .setParameter("plan", plan)
        .getResultList();
  }

  @Override
  public Optional<PlanVersion> numbered(PlanId plan, int number) {
    return query("and v.number = :number", plan)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<PlanVersion> after(PlanId plan, int revision) {
    return query("and v.revision > :revision order by v.revision", plan)
        .setParameter("revision", revision)
        .getResultList();
  }

  @Override
  public Optional<PlanVersion> at(PlanId plan, int revision) {
    return query("and v.revision <= :revision order by v.revision desc", plan)
        .setParameter("revision", revision)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public int newestNumber(PlanId plan) {
    Integer newest =
        em.createQuery(
                "select max(v.number) from PlanVersion v where v.plan = :plan", Integer.class)
            .setParameter("plan", plan)
            .getSingleResult();
    return newest == null ? 0 : newest;
  }

  private TypedQuery<PlanVersion> query(String rest, PlanId plan) {
    return em.createQuery(
            "select v from PlanVersion v where v.plan = :plan " + rest, PlanVersion.class)
        .setParameter("plan", plan);
  }
}
