package org.quorate.plan.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.quorate.child.ChildId;

/** {@link Transitions} in the database. */
@ApplicationScoped
public class JpaTransitions implements Transitions {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public Optional<Transition> find(ChildId child) {
    return Optional.ofNullable(em.find(Transition.class, child.value()));
  }

  @Override
  public void store(Transition transition) {
    if (!em.contains(transition)) {
      em.flush();
      em.persist(transition);
    }
  }
}
