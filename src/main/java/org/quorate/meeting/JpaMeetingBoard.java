package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.Caller;
import org.quorate.access.Role;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.ChildId;

/** Lists of meetings, as rows; each list is one query, whatever its length. */
@ApplicationScoped
public class JpaMeetingBoard {
  private static final UUID NOBODY = new UUID(0, 0);

  private static final String ROW =
      """
      select new org.quorate.meeting.MeetingRow(
        m.id, m.reference, m.type, m.state, m.mode, m.sitting.startsAt, m.convenorName, m.version,
        (select count(i) from Invitation i where i.meeting = m and i.standing = :invited),
        (select count(i) from Invitation i where i.meeting = m and i.standing = :invited
          and i.heard.answer = :accepted),
        (select count(i) from Invitation i where i.meeting = m and i.standing = :invited
          and i.heard.answer is not null))
      from Meeting m
      """;

  @PersistenceContext(unitName = "quorate")
  private EntityManager entities;

  /** Where a page of {@link #ahead} ended. */
  public record After(Instant startsAt, UUID id) {}

  /**
   * The meetings ahead that are this caller's work, nearest first: they convene or chair them, hold
   * the child's case, or sit for an agency that is asked.
   */
  public List<MeetingRow> ahead(Caller caller, Instant from, Optional<After> after, int size) {
    return rows(
            ROW
                + """
                where m.state = :scheduled and m.sitting.startsAt >= :from and (
                  m.convenorAccount = :account or m.chair = :professional
                  or exists (select i from Invitation i
                    where i.meeting = m and i.agency = :agency and i.standing = :invited)
                  or exists (select a from Allocation a, Meeting n join n.children c
                    where n = m and c.included = true and a.child.id = c.child
                      and a.worker = :professional and a.period.to is null))
                """
                + following(after)
                + " order by m.sitting.startsAt, m.id",
            after,
            size)
        .setParameter("scheduled", MeetingState.SCHEDULED)
        .setParameter("from", from)
        .setParameter("account", caller.account().orElse(NOBODY))
        .setParameter("professional", new ProfessionalId(caller.professional().orElse(NOBODY)))
        .setParameter("agency", new AgencyId(caller.agency().orElse(NOBODY)))
        .getResultList();
  }

  private static String following(Optional<After> after) {
    return after.isEmpty()
        ? ""
        : """
          and (m.sitting.startsAt > :afterStart
            or (m.sitting.startsAt = :afterStart and m.id > :afterId))
          """;
  }

  /** The drafts that this caller began and has not sent, newest first. */
  public List<MeetingRow> drafts(Caller caller, int size) {
    return rows(
            ROW
                + """
                where m.state = :draft and m.convenorAccount = :account
                order by m.changedAt desc, m.id desc
                """,
            Optional.empty(),
            size)
        .setParameter("draft", MeetingState.DRAFT)
        .setParameter("account", caller.account().orElse(NOBODY))
        .getResultList();
  }

  /**
   * Meetings about one child that the caller may open, drafts left aside, the newest first. Who
   * only comes for an agency is told of those that it is asked to: that there is another may be
   * about that very agency.
   */
  public List<MeetingRow> about(ChildId child, Caller caller, int size) {
    return rows(
            ROW
                + """
                join m.children c
                where c.child = :child and c.included = true and m.state <> :draft
                  and (:worksHere = true or exists (select a from Invitation a
                    where a.meeting = m and a.agency = :agency and a.standing = :invited))
                order by m.sitting.startsAt desc, m.id desc
                """,
            Optional.empty(),
            size)
        .setParameter("child", child)
        .setParameter("draft", MeetingState.DRAFT)
        .setParameter("worksHere", !caller.roles().equals(Set.of(Role.AGENCY_PROFESSIONAL)))
        .setParameter("agency", new AgencyId(caller.agency().orElse(NOBODY)))
        .getResultList();
  }

  /** The children of each meeting of a page; one query. */
  public Map<UUID, Set<ChildId>> children(Collection<UUID> meetings) {
    return JpaIncludedChildren.of(meetings, Collectors.toSet(), entities);
  }

  private TypedQuery<MeetingRow> rows(String jpql, Optional<After> after, int size) {
    TypedQuery<MeetingRow> query =
        entities
            .createQuery(jpql, MeetingRow.class)
            .setParameter("invited", Standing.INVITED)
            .setParameter("accepted", Answer.ACCEPTED)
            .setMaxResults(size);
    after.ifPresent(
        mark ->
            query.setParameter("afterStart", mark.startsAt()).setParameter("afterId", mark.id()));
    return query;
  }

  /** The replies to one meeting that wait for somebody to look, oldest first. */
  public List<WaitingReply> waiting(Collection<MeetingId> meetings) {
    return meetings.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                """
                select new org.quorate.meeting.JpaMeetingBoard$WaitingReply(
                  r.id, i.meeting.id, i.id, i.organisation, r.answer, r.arrivedAt)
                from Reply r, Invitation i
                where i.id = r.invitation and r.outcome = :waiting
                  and i.meeting.id in :meetings
                order by r.arrivedAt, r.id
                """,
                WaitingReply.class)
            .setParameter("waiting", ReplyOutcome.UNVERIFIED)
            .setParameter("meetings", meetings.stream().map(MeetingId::value).toList())
            .getResultList();
  }

  /** An answer that nobody could verify. */
  public record WaitingReply(
      UUID id, UUID meeting, UUID invitation, String organisation, Answer answer, Instant at) {}
}
