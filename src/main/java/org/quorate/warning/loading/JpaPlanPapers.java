package org.quorate.warning.loading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quorate.child.ChildId;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanId;
import org.quorate.plan.review.Review;
import org.quorate.plan.summary.CaseSummary;
import org.quorate.plan.voice.Contribution;
import org.quorate.plan.voice.Copy;
import org.quorate.plan.voice.View;

/** The plans of many children, with all that was written about them. */
@ApplicationScoped
public class JpaPlanPapers {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  public List<Plan> plans(Collection<ChildId> ids) {
    return em.createQuery(
            "select p from Plan p where p.child in :ids order by p.startedOn", Plan.class)
        .setParameter("ids", ids)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "p.members")
        .setHint("eclipselink.batch", "p.areas")
        .setHint("eclipselink.batch", "p.areas.actions")
        .setHint("eclipselink.batch", "p.areas.scores")
        .getResultList();
  }

  public PlanPapers papers(List<Plan> plans) {
    List<PlanId> ids = plans.stream().map(Plan::id).toList();
    if (ids.isEmpty()) {
      return PlanPapers.NONE;
    }
    Map<PlanId, Integer> versions = new HashMap<>();
    em.createQuery(
            """
            select v.plan, max(v.number) from PlanVersion v
            where v.plan in :ids and v.number is not null group by v.plan
            """,
            Object[].class)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(row -> versions.put((PlanId) row[0], ((Number) row[1]).intValue()));
    return new PlanPapers(
        ofPlans(Review.class, ids),
        ofPlans(Contribution.class, ids),
        ofPlans(View.class, ids),
        ofPlans(Copy.class, ids),
        ofPlans(CaseSummary.class, ids),
        versions);
  }

  private <T> List<T> ofPlans(Class<T> type, List<PlanId> ids) {
    return em.createQuery(
            "select x from " + type.getSimpleName() + " x where x.plan in :ids order by x.id", type)
        .setParameter("ids", ids)
        .getResultList();
  }
}
