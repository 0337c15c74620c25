package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
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
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Rulebook;

/**
 * The meetings that are somebody's business, each with how it stands: three queries however many
 * there are.
 */
@ApplicationScoped
public class JpaMeetingListBoard {
  private static final UUID NOBODY = new UUID(0, 0);

  /** What they convene, run, are asked to, or what is about a child of theirs. */
  private static final String MINE =
      """
       and (m.convenorAccount = :account or m.chair = :professional
        or m.minuteTaker = :professional
        or exists (select i from Invitation i where i.meeting = m
          and i.standing = org.quorate.meeting.Standing.INVITED
          and (i.professional = :professional or (:sits = true and i.agency = :agency)))
        or exists (select a from Allocation a, Meeting n join n.children c
          where n = m and c.included = true and a.child.id = c.child and a.period.to is null
            and (a.worker = :professional
              or (:manages = true and a.team <> '' and a.team = :team))))
      """;

  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  private Rulebook rulebook;

  /** For CDI's proxy only. */
  protected JpaMeetingListBoard() {}

  @Inject
  public JpaMeetingListBoard(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** What is looked for. */
  public enum Time {
    /** Scheduled and not concluded, the earliest first: what is not written down yet leads. */
    AHEAD,
    /** Held, inquorate or cancelled, the latest first. */
    PAST
  }

  /**
   * @param everybodys whether also what is not the caller's own; for those who see every child
   */
  public record Search(Time time, Optional<MeetingType> type, boolean everybodys) {}

  /** Where a page of the list ended. */
  public record Mark(Instant at, UUID id) {}

  /** Those that fit, at most that many, after the mark. */
  public List<ListedRow> page(Search search, Optional<Mark> after, int most, Caller caller) {
    boolean ahead = search.time() == Time.AHEAD;
    String beyond = ahead ? ">" : "<";
    TypedQuery<Object[]> query =
        em.createQuery(
            "select m.id, m.reference, m.type, m.state, m.sitting.start, m.sitting.startsAt"
                + " from Meeting m"
                + " where m.state in :states and m.sitting.startsAt is not null"
                + (search.everybodys() ? "" : MINE)
                + (search.type().isPresent() ? " and m.type = :type" : "")
                + (after.isEmpty()
                    ? ""
                    : " and (m.sitting.startsAt "
                        + beyond
                        + " :at or m.sitting.startsAt = :at and m.id "
                        + beyond
                        + " :id)")
                + (ahead
                    ? " order by m.sitting.startsAt, m.id"
                    : " order by m.sitting.startsAt desc, m.id desc"),
            Object[].class);
    query.setParameter("states", states(search.time()));
    if (!search.everybodys()) {
      mine(query, caller);
    }
    search.type().ifPresent(type -> query.setParameter("type", type));
    after.ifPresent(mark -> query.setParameter("at", mark.at()).setParameter("id", mark.id()));
    return rows(query.setMaxResults(most).getResultList());
  }

  private static Set<MeetingState> states(Time time) {
    return switch (time) {
      case AHEAD -> Set.of(MeetingState.SCHEDULED);
      case PAST -> Set.of(MeetingState.HELD, MeetingState.INQUORATE, MeetingState.CANCELLED);
    };
  }

  private static void mine(TypedQuery<Object[]> query, Caller caller) {
    query
        .setParameter("account", caller.account().orElse(NOBODY))
        .setParameter("professional", new ProfessionalId(caller.professional().orElse(NOBODY)))
        .setParameter("agency", new AgencyId(caller.agency().orElse(NOBODY)))
        .setParameter("sits", caller.is(Role.AGENCY_PROFESSIONAL))
        .setParameter("manages", caller.is(Role.TEAM_MANAGER))
        .setParameter("team", caller.team());
  }

  private List<ListedRow> rows(List<Object[]> meetings) {
    if (meetings.isEmpty()) {
      return List.of();
    }
    List<UUID> ids = meetings.stream().map(m -> (UUID) m[0]).toList();
    Map<UUID, List<ChildId>> children = JpaIncludedChildren.of(ids, Collectors.toList(), em);
    Map<UUID, List<Invitation>> asked = asked(ids);
    return meetings.stream()
        .map(
            m -> {
              UUID id = (UUID) m[0];
              return row(
                  m, children.getOrDefault(id, List.of()), asked.getOrDefault(id, List.of()));
            })
        .toList();
  }

  private ListedRow row(Object[] m, List<ChildId> children, List<Invitation> asked) {
    MeetingType type = (MeetingType) m[2];
    MeetingState state = (MeetingState) m[3];
    LocalDateTime start = (LocalDateTime) m[4];
    boolean held = state == MeetingState.HELD || state == MeetingState.INQUORATE;
    return new ListedRow(
        new MeetingId((UUID) m[0]),
        (String) m[1],
        type,
        state,
        start,
        (Instant) m[5],
        children,
        asked.size(),
        answered(asked, Answer.ACCEPTED),
        answered(asked, Answer.DECLINED),
        Quorum.of(
            rulebook.quorum(type, start.toLocalDate()),
            held ? Table.asAttended(asked) : Table.asAnswered(asked)));
  }

  private static int answered(List<Invitation> asked, Answer answer) {
    return (int)
        asked.stream()
            .filter(i -> i.answer().filter(heard -> heard.answer() == answer).isPresent())
            .count();
  }

  private Map<UUID, List<Invitation>> asked(List<UUID> ids) {
    return em.createQuery(
            """
            select i.meeting.id, i from Invitation i
            where i.meeting.id in :ids and i.standing = org.quorate.meeting.Standing.INVITED
            """,
            Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                t -> (UUID) t[0], Collectors.mapping(t -> (Invitation) t[1], Collectors.toList())));
  }
}
