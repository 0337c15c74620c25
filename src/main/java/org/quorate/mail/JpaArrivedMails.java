package org.quorate.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** {@link ArrivedMails} in MariaDB. */
@ApplicationScoped
public class JpaArrivedMails implements ArrivedMails {
  @PersistenceContext private EntityManager em;

  @Override
  public boolean knows(String fingerprint) {
    return !em.createQuery(
            "select m.id from ArrivedMail m where m.fingerprint = :fingerprint", UUID.class)
        .setParameter("fingerprint", fingerprint)
        .getResultList()
        .isEmpty();
  }

  @Override
  public void keep(ArrivedMail mail, byte[] raw) {
    em.persist(mail);
    // The content refers to the mail by its key alone, so only this tells which is written first.
    em.flush();
    em.persist(new ArrivedContent(mail.id(), raw));
  }

  @Override
  public Optional<ArrivedMail> find(UUID id) {
    return Optional.ofNullable(em.find(ArrivedMail.class, id));
  }

  @Override
  public Optional<byte[]> raw(UUID id) {
    return Optional.ofNullable(em.find(ArrivedContent.class, id)).map(ArrivedContent::content);
  }
}
