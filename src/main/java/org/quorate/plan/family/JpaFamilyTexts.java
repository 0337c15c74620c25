package org.quorate.plan.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.quorate.plan.PlanId;

/** {@link FamilyTexts} in the database. */
@ApplicationScoped
public class JpaFamilyTexts implements FamilyTexts {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public List<FamilyText> of(PlanId plan) {
    return em.createQuery(
            "select t from FamilyText t where t.plan = :plan order by t.id", FamilyText.class)
        .setParameter("plan", plan)
        .getResultList();
  }

  @Override
  public Set<UUID> heldBack(PlanId plan) {
    return new HashSet<>(
        em.createQuery("select h.action from HeldBack h where h.plan = :plan", UUID.class)
            .setParameter("plan", plan)
            .getResultList());
  }

  @Override
  public void replace(PlanId plan, String language, List<FamilyText> texts) {
    em.createQuery("delete from FamilyText t where t.plan = :plan and t.language = :language")
        .setParameter("plan", plan)
        .setParameter("language", language)
        .executeUpdate();
    texts.forEach(em::persist);
  }

  @Override
  public void replaceHeldBack(PlanId plan, List<HeldBack> heldBack) {
    em.createQuery("delete from HeldBack h where h.plan = :plan")
        .setParameter("plan", plan)
        .executeUpdate();
    heldBack.forEach(em::persist);
  }
}
