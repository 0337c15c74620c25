package org.quorate.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.access.Permission;
import org.quorate.access.Role;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.Child;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Milestone;

/**
 * The lead professional says: I know that she is missing. A manager may say it where the lead is
 * away or there is none; nobody else can say it for them.
 */
@ApplicationScoped
public class AcknowledgeEpisode {
  private final MissingDesk desk;

  /** For CDI's proxy only. */
  protected AcknowledgeEpisode() {
    this(null);
  }

  @Inject
  public AcknowledgeEpisode(MissingDesk desk) {
    this.desk = desk;
  }

  /** Which episode. */
  public record Request(EpisodeId episode, Optional<Long> seen) {}

  @Transactional
  public MissingEpisode run(Request request, Caller caller) {
    MissingEpisode episode =
        desk.lend(request.episode(), request.seen(), Permission.RECORD_CHILD, caller);
    if (!mayAnswer(caller, desk.child(episode.child(), caller), episode)) {
      throw new Rejected(MissingProblem.NOT_THE_LEAD);
    }
    Instant now = desk.moment();
    desk.takeBack(episode, episode.acknowledge(caller.name(), now, caller.actor(), now));
    desk.reached(episode, Milestone.MISSING_TOLD_TO_LEAD, now, caller);
    return episode;
  }

  /** Whether this caller is the one whose word is waited for. */
  public static boolean mayAnswer(Caller caller, Child child, MissingEpisode episode) {
    return caller.is(Role.TEAM_MANAGER)
        || caller.is(Role.SERVICE_MANAGER)
        || isThis(caller, child.allocatedTo())
        || isThis(caller, episode.telling().lead());
  }

  private static boolean isThis(Caller caller, Optional<ProfessionalId> lead) {
    Optional<UUID> asked = lead.map(ProfessionalId::value);
    return asked.isPresent() && asked.equals(caller.professional());
  }
}
