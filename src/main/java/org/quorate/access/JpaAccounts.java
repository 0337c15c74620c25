package org.quorate.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@link Accounts} in the table {@code account}. */
@ApplicationScoped
public class JpaAccounts implements Accounts {
  @PersistenceContext(unitName = "quorate")
  private EntityManager entities;

  @Override
  public void add(Account account) {
    entities.persist(account);
  }

  @Override
  public Optional<Account> find(UUID id) {
    return Optional.ofNullable(entities.find(Account.class, id));
  }

  @Override
  public Optional<Account> findAlone(UUID id) {
    return Optional.ofNullable(entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<Account> named(String signInName) {
    return entities
        .createQuery("select a from Account a where a.signInName = :name", Account.class)
        .setParameter("name", Account.fold(signInName))
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Account> inOrder(String after, int limit) {
    return entities
        .createQuery(
            "select a from Account a where a.signInName > :after order by a.signInName",
            Account.class)
        .setHint("eclipselink.batch", "a.roles")
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }
}
