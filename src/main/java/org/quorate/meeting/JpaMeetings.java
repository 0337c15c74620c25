package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.UUID;

/** {@link Meetings} in MariaDB. */
@ApplicationScoped
public class JpaMeetings implements Meetings {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(Meeting meeting) {
    entities.persist(meeting);
  }

  @Override
  public Optional<Meeting> find(MeetingId id) {
    return Optional.ofNullable(entities.find(Meeting.class, id.value()));
  }

  @Override
  public Optional<Invitation> holdInvitation(InvitationKey which) {
    return one(query(which).setLockMode(LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public Optional<Invitation> findInvitation(InvitationKey which) {
    return one(query(which));
  }

  private TypedQuery<Invitation> query(InvitationKey which) {
    return switch (which) {
      case InvitationId id ->
          entities
              .createQuery("select i from Invitation i where i.id = :id", Invitation.class)
              .setParameter("id", id.value());
      case InvitationCode code ->
          entities
              .createQuery("select i from Invitation i where i.code = :code", Invitation.class)
              .setParameter("code", code.value());
    };
  }

  private static Optional<Invitation> one(TypedQuery<Invitation> query) {
    return query.getResultStream().findFirst();
  }

  @Override
  public void keep(Reply reply) {
    entities.persist(reply);
  }

  @Override
  public Optional<Reply> findReply(UUID id) {
    return Optional.ofNullable(entities.find(Reply.class, id));
  }
}
