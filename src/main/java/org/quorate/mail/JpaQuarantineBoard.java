package org.quorate.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.meeting.Answer;
import org.quorate.meeting.InvitationId;
import org.quorate.meeting.MeetingId;

/** The quarantine as a list, oldest first; and what arrived about one meeting. */
@ApplicationScoped
public class JpaQuarantineBoard {
  private static final String ROW =
      "select m.id, m.arrivedAt, m.sender, m.subject, m.kind, m.standing, m.reason, m.meeting,"
          + " m.invitation, m.answer, m.comment, m.proposed from ArrivedMail m ";

  @PersistenceContext private EntityManager em;

  /**
   * One message.
   *
   * @param reason empty of what was taken in without a question
   * @param answer what could be read of it
   * @param proposed the other time that a calendar proposed, as written
   */
  public record ArrivedRow(
      UUID mail,
      Instant at,
      String from,
      String subject,
      ArrivedMail.Kind kind,
      ArrivedMail.Standing standing,
      Optional<Concern> reason,
      Optional<MeetingId> meeting,
      Optional<InvitationId> invitation,
      Optional<Answer> answer,
      String comment,
      String proposed) {}

  /** Where a page of the list begins. */
  public record Mark(Instant at, UUID mail) {}

  /** What waits for somebody to look at it; one more than {@code size} where there are more. */
  public List<ArrivedRow> waiting(Optional<Mark> after, int size) {
    TypedQuery<Object[]> query =
        em.createQuery(
            ROW
                + "where m.standing = :waiting and (m.arrivedAt > :at"
                + " or m.arrivedAt = :at and m.id > :mail) order by m.arrivedAt, m.id",
            Object[].class);
    query.setParameter("waiting", ArrivedMail.Standing.QUARANTINED);
    query.setParameter("at", after.map(Mark::at).orElse(Instant.EPOCH));
    query.setParameter("mail", after.map(Mark::mail).orElse(new UUID(0, 0)));
    return query.setMaxResults(size + 1).getResultList().stream()
        .map(JpaQuarantineBoard::row)
        .toList();
  }

  /** One message, whatever became of it. */
  public Optional<ArrivedRow> find(UUID mail) {
    return em.createQuery(ROW + "where m.id = :mail", Object[].class)
        .setParameter("mail", mail)
        .getResultStream()
        .findFirst()
        .map(JpaQuarantineBoard::row);
  }

  /** Everything that arrived about one meeting, newest first. */
  public List<ArrivedRow> about(MeetingId meeting) {
    return em
        .createQuery(
            ROW + "where m.meeting = :meeting order by m.arrivedAt desc, m.id desc", Object[].class)
        .setParameter("meeting", meeting)
        .getResultList()
        .stream()
        .map(JpaQuarantineBoard::row)
        .toList();
  }

  private static ArrivedRow row(Object[] column) {
    return new ArrivedRow(
        (UUID) column[0],
        (Instant) column[1],
        (String) column[2],
        (String) column[3],
        (ArrivedMail.Kind) column[4],
        (ArrivedMail.Standing) column[5],
        Optional.ofNullable((Concern) column[6]),
        Optional.ofNullable((MeetingId) column[7]),
        Optional.ofNullable((InvitationId) column[8]),
        Optional.ofNullable((Answer) column[9]),
        (String) column[10],
        (String) column[11]);
  }
}
