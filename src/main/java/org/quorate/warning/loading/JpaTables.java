package org.quorate.warning.loading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.child.ChildId;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.MeetingId;
import org.quorate.meeting.Minutes;
import org.quorate.outbox.MessageState;
import org.quorate.warning.picture.Seat;

/** Meetings about many children, with what they came to and whether their mail arrived. */
@ApplicationScoped
public class JpaTables {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  /** A draft's list is worked out anew whenever somebody looks; only what was sent is judged. */
  public List<Meeting> meetings(Collection<ChildId> ids) {
    return em.createQuery(
            """
            select distinct m from Meeting m join m.children c
            where c.child in :ids and c.included = true
              and m.state <> org.quorate.meeting.MeetingState.DRAFT
            """,
            Meeting.class)
        .setParameter("ids", ids)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "m.children")
        .setHint("eclipselink.batch", "m.invitations")
        .getResultList();
  }

  public Map<MeetingId, Minutes> minutes(List<Meeting> meetings) {
    if (meetings.isEmpty()) {
      return Map.of();
    }
    return em.createQuery("select m from Minutes m where m.meeting in :ids", Minutes.class)
        .setParameter("ids", meetings.stream().map(m -> m.id().value()).toList())
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "m.decisions")
        .setHint("eclipselink.batch", "m.dissents")
        .getResultStream()
        .collect(Collectors.toMap(Minutes::meeting, Function.identity()));
  }

  /**
   * By invitation, which is the lane of its mails: whether the newest of them arrived. Where it was
   * not the first, the person has not heard what changed.
   */
  public Map<String, Seat.Post> post(List<Meeting> meetings) {
    if (meetings.isEmpty()) {
      return Map.of();
    }
    Map<String, Seat.Post> post = new HashMap<>();
    Set<String> written = new HashSet<>();
    em.createQuery(
            """
            select m.lane, m.state, m.settledAt from OutgoingMessage m
            where m.aboutId in :ids order by m.id
            """,
            Object[].class)
        .setParameter("ids", meetings.stream().map(m -> m.id().value()).toList())
        .getResultList()
        .forEach(
            row -> {
              String lane = (String) row[0];
              boolean first = written.add(lane);
              Optional<Instant> dead =
                  row[1] == MessageState.GIVEN_UP || row[1] == MessageState.RETURNED
                      ? Optional.ofNullable((Instant) row[2])
                      : Optional.empty();
              post.put(
                  lane,
                  new Seat.Post(
                      dead, first ? Optional.empty() : dead, Optional.empty(), Optional.empty()));
            });
    return post;
  }
}
