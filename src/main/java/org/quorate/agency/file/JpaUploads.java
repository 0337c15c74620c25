package org.quorate.agency.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** {@link Uploads} in the table {@code directory_upload}. */
@ApplicationScoped
public class JpaUploads implements Uploads {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public Optional<Upload> find(UUID id, UUID account) {
    return Optional.ofNullable(em.find(Upload.class, id))
        .filter(upload -> upload.account().equals(account));
  }

  @Override
  public void keep(Upload upload) {
    em.createQuery("delete from Upload u where u.account = :account and u.kind = :kind")
        .setParameter("account", upload.account())
        .setParameter("kind", upload.kind())
        .executeUpdate();
    em.persist(upload);
  }

  @Override
  public void forget(Upload upload) {
    em.remove(upload);
  }
}
