package org.quorate.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.Child;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Milestone;

/**
 * Somebody told the lead professional that the child is missing. Whoever was spoken to knows;
 * whoever was sent something must first say so ({@link AcknowledgeEpisode}).
 */
@ApplicationScoped
public class TellLead {
  private final MissingDesk desk;
  private final LeadNames names;

  /** For CDI's proxy only. */
  protected TellLead() {
    this(null, null);
  }

  @Inject
  public TellLead(MissingDesk desk, LeadNames names) {
    this.desk = desk;
    this.names = names;
  }

  /** By what way and when the social worker who holds the case was told. */
  public record Request(EpisodeId episode, Optional<Long> seen, Telling.How how, Instant at) {}

  @Transactional
  public MissingEpisode run(Request request, Caller caller) {
    MissingEpisode episode = desk.lend(request.episode(), request.seen(), caller);
    Child child = desk.child(episode.child(), caller);
    ProfessionalId lead =
        child.allocatedTo().orElseThrow(() -> new Rejected(MissingProblem.NO_LEAD));
    Instant now = desk.moment();
    desk.takeBack(
        episode, episode.tellLead(lead, request.how(), request.at(), caller.actor(), now));
    if (request.how().isSpoken() && !episode.telling().isAcknowledged()) {
      desk.takeBack(
          episode, episode.acknowledge(names.of(lead), request.at(), caller.actor(), now));
      desk.reached(
          episode,
          Milestone.MISSING_TOLD_TO_LEAD,
          MissingDesk.later(request.at(), episode.knownAt()),
          caller);
    }
    return episode;
  }
}
