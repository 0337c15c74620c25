package org.quorate.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.child.ChildId;

/** {@link MissingEpisodes} in the database. */
@ApplicationScoped
public class JpaMissingEpisodes implements MissingEpisodes {
  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public Optional<MissingEpisode> find(EpisodeId id) {
    return Optional.ofNullable(em.find(MissingEpisode.class, id.value()));
  }

  @Override
  public void store(MissingEpisode episode) {
    if (!em.contains(episode)) {
      em.persist(episode);
    }
    em.flush();
  }

  @Override
  public List<MissingEpisode> of(ChildId child) {
    return em.createQuery(
            "select e from MissingEpisode e where e.child = :child order by e.since desc, e.id desc",
            MissingEpisode.class)
        .setParameter("child", child)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "e.shared")
        .getResultList();
  }

  @Override
  public List<EpisodeId> missingSince(Instant before, int most) {
    return em.createQuery(
            """
            select e.id from MissingEpisode e
            where e.found.at is null and e.struckOutAt is null and e.patternFoundAt is null
              and e.since <= :before
            order by e.since, e.id
            """,
            UUID.class)
        .setParameter("before", before)
        .setMaxResults(most)
        .getResultStream()
        .map(EpisodeId::new)
        .toList();
  }
}
