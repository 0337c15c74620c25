package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.kernel.EmailAddress;
import org.quorate.network.LastMeeting;
import org.quorate.rulebook.MeetingType;

/** {@link Meetings} in MariaDB. */
@ApplicationScoped
public class JpaMeetings implements Meetings {
  @PersistenceContext(unitName = "quorate")
  private EntityManager entities;

  @Override
  public void store(Meeting meeting) {
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
  public void store(Reply reply) {
    entities.persist(reply);
  }

  @Override
  public Optional<Reply> findReply(UUID id) {
    return Optional.ofNullable(entities.find(Reply.class, id));
  }

  @Override
  public void store(Minutes minutes) {
    entities.persist(minutes);
  }

  @Override
  public Optional<Minutes> findMinutes(MeetingId meeting) {
    return Optional.ofNullable(entities.find(Minutes.class, meeting.value()));
  }

  @Override
  public void store(Invitation invitation) {
    entities.persist(invitation);
  }

  @Override
  public boolean isAsked(MeetingId meeting, EmailAddress address) {
    return entities
            .createQuery(
                """
                select count(i) from Invitation i
                where i.meeting.id = :meeting and i.addressFolded = :address
                """,
                Long.class)
            .setParameter("meeting", meeting.value())
            .setParameter("address", address.folded())
            .getSingleResult()
        > 0;
  }

  @Override
  public Map<ChildId, LastMeeting> last(Collection<ChildId> children) {
    if (children.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            """
            select c.child, i.agency, i.attendance from Meeting m join m.children c join m.invitations i
            where c.child in :children and c.included = true
              and m.state in :over and m.type not in :privileged
              and i.standing = :invited and i.agency is not null
              and m.sitting.startsAt = (
                select max(later.sitting.startsAt) from Meeting later join later.children d
                where d.child = c.child and d.included = true
                  and later.state in :over and later.type not in :privileged)
            """,
            Object[].class)
        .setParameter("children", children)
        .setParameter("over", List.of(MeetingState.HELD, MeetingState.INQUORATE))
        .setParameter("privileged", PRIVILEGED)
        .setParameter("invited", Standing.INVITED)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (ChildId) row[0],
                Collectors.collectingAndThen(Collectors.toList(), JpaMeetings::lastMeeting)));
  }

  @Override
  public List<Meeting> ahead(ChildId child, Instant now) {
    return entities
        .createQuery(
            """
            select m from Meeting m join m.children c
            where c.child = :child and c.included = true
              and m.state = :scheduled and m.sitting.startsAt > :now
            order by m.sitting.startsAt, m.id
            """,
            Meeting.class)
        .setParameter("child", child)
        .setParameter("scheduled", MeetingState.SCHEDULED)
        .setParameter("now", now)
        .getResultList();
  }

  private static LastMeeting lastMeeting(List<Object[]> rows) {
    return new LastMeeting(
        rows.stream().map(row -> (AgencyId) row[1]).collect(Collectors.toSet()),
        rows.stream()
            .filter(row -> row[2] != null && ((Attendance) row[2]).atTheTable())
            .map(row -> (AgencyId) row[1])
            .collect(Collectors.toSet()));
  }

  /** Who was there is nobody else's business. */
  private static final List<MeetingType> PRIVILEGED =
      List.of(MeetingType.LEGAL_PLANNING, MeetingType.LADO);
}
