package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.Caller;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.ChildId;
import org.quorate.rulebook.MeetingType;

/**
 * Whose meetings are when: those a person convenes, chairs, minutes or is asked to. Three queries
 * however many meetings there are.
 */
@ApplicationScoped
public class JpaDiaryBoard {
  private static final UUID NOBODY = new UUID(0, 0);
  private static final String ROW =
      "select m.id, m.reference, m.type, m.state, m.sitting.start, m.sitting.startsAt"
          + " from Meeting m where ";

  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  /** Scheduled meetings of the caller that start in this time, the nearest first. */
  public List<DiaryRow> between(Instant from, Instant until, Caller caller) {
    return rows(
        em.createQuery(
                ROW
                    + """
                    m.state = org.quorate.meeting.MeetingState.SCHEDULED
                      and m.sitting.startsAt >= :from and m.sitting.startsAt < :until
                      and (m.convenorAccount = :account or m.chair = :professional
                        or m.minuteTaker = :professional
                        or exists (select i from Invitation i where i.meeting = m
                          and i.standing = org.quorate.meeting.Standing.INVITED
                          and i.professional = :professional))
                    order by m.sitting.startsAt, m.id
                    """,
                Object[].class)
            .setParameter("from", from)
            .setParameter("until", until)
            .setParameter("account", caller.account().orElse(NOBODY))
            .setParameter("professional", professional(caller))
            .getResultList());
  }

  /** Drafts that the caller has begun and not sent, the oldest first. */
  public List<DiaryRow> drafts(Caller caller) {
    return rows(
        em.createQuery(
                ROW
                    + """
                    m.state = org.quorate.meeting.MeetingState.DRAFT
                      and m.convenorAccount = :account
                    order by m.draftedAt, m.id
                    """,
                Object[].class)
            .setParameter("account", caller.account().orElse(NOBODY))
            .getResultList());
  }

  /** Meetings to come that the caller's agency is asked to and has not answered. */
  public List<DiaryRow> unanswered(Instant now, Caller caller) {
    return rows(
        em.createQuery(
                ROW
                    + """
                    m.state = org.quorate.meeting.MeetingState.SCHEDULED
                      and m.sitting.startsAt >= :now
                      and exists (select i from Invitation i where i.meeting = m
                        and i.standing = org.quorate.meeting.Standing.INVITED
                        and i.heard.answer is null
                        and (i.agency = :agency or i.professional = :professional))
                    order by m.sitting.startsAt, m.id
                    """,
                Object[].class)
            .setParameter("now", now)
            .setParameter("agency", new AgencyId(caller.agency().orElse(NOBODY)))
            .setParameter("professional", professional(caller))
            .getResultList());
  }

  /** Meetings that the caller called, chairs or minutes and that have begun, the oldest first. */
  public List<DiaryRow> unwritten(Instant now, Caller caller) {
    return rows(
        em.createQuery(
                ROW
                    + """
                    m.state = org.quorate.meeting.MeetingState.SCHEDULED
                      and m.sitting.startsAt < :now
                      and (m.convenorAccount = :account or m.chair = :professional
                        or m.minuteTaker = :professional)
                    order by m.sitting.startsAt, m.id
                    """,
                Object[].class)
            .setParameter("now", now)
            .setParameter("account", caller.account().orElse(NOBODY))
            .setParameter("professional", professional(caller))
            .getResultList());
  }

  private List<DiaryRow> rows(List<Object[]> meetings) {
    if (meetings.isEmpty()) {
      return List.of();
    }
    List<UUID> ids = meetings.stream().map(m -> (UUID) m[0]).toList();
    Map<UUID, List<ChildId>> children = JpaIncludedChildren.of(ids, Collectors.toList(), em);
    Map<UUID, Map<Optional<Answer>, Integer>> answers = answers(ids);
    return meetings.stream()
        .map(
            m -> {
              UUID id = (UUID) m[0];
              return row(
                  m, children.getOrDefault(id, List.of()), answers.getOrDefault(id, Map.of()));
            })
        .toList();
  }

  private static DiaryRow row(
      Object[] m, List<ChildId> children, Map<Optional<Answer>, Integer> answers) {
    Map<Answer, Integer> given = new EnumMap<>(Answer.class);
    answers.forEach((answer, count) -> answer.ifPresent(a -> given.put(a, count)));
    return new DiaryRow(
        new MeetingId((UUID) m[0]),
        (String) m[1],
        (MeetingType) m[2],
        (MeetingState) m[3],
        Optional.ofNullable((LocalDateTime) m[4]),
        Optional.ofNullable((Instant) m[5]),
        children,
        answers.values().stream().mapToInt(Integer::intValue).sum(),
        given);
  }

  private Map<UUID, Map<Optional<Answer>, Integer>> answers(List<UUID> ids) {
    Map<UUID, Map<Optional<Answer>, Integer>> answers = new HashMap<>();
    em.createQuery(
            """
            select i.meeting.id, i.heard.answer, count(i)
            from Invitation i
            where i.meeting.id in :ids and i.standing = org.quorate.meeting.Standing.INVITED
            group by i.meeting.id, i.heard.answer
            """,
            Object[].class)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(
            t ->
                answers
                    .computeIfAbsent((UUID) t[0], id -> new HashMap<>())
                    .put(Optional.ofNullable((Answer) t[1]), ((Long) t[2]).intValue()));
    return answers;
  }

  private static ProfessionalId professional(Caller caller) {
    return new ProfessionalId(caller.professional().orElse(NOBODY));
  }
}
