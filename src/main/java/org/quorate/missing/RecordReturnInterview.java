package org.quorate.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.rulebook.Milestone;

/**
 * What the child said to a return interview: yes, no, or everything. Its clock stops when she has
 * been spoken with, or has declined; not when it was offered and not when she agreed to a day.
 */
@ApplicationScoped
public class RecordReturnInterview {
  private final MissingDesk desk;

  /** For CDI's proxy only. */
  protected RecordReturnInterview() {
    this(null);
  }

  @Inject
  public RecordReturnInterview(MissingDesk desk) {
    this.desk = desk;
  }

  /** What came of the offer. */
  public sealed interface Outcome {}

  /** She wants to. */
  public record Accepted(Instant at) implements Outcome {}

  /** She does not want to, and why. */
  public record Declined(Instant at, String why) implements Outcome {}

  /** It was held. */
  public record Done(ReturnInterview.Findings findings) implements Outcome {}

  /** Of which episode, and what came of it. */
  public record Request(EpisodeId episode, Optional<Long> seen, Outcome outcome) {}

  @Transactional
  public MissingEpisode run(Request request, Caller caller) {
    MissingEpisode episode = desk.lend(request.episode(), request.seen(), caller);
    switch (request.outcome()) {
      case Accepted yes ->
          desk.takeBack(episode, episode.acceptInterview(yes.at(), caller.actor(), desk.moment()));
      case Declined no -> decline(episode, no, caller);
      case Done done -> hold(episode, done, caller);
    }
    return episode;
  }

  private void decline(MissingEpisode episode, Declined no, Caller caller) {
    desk.takeBack(
        episode, episode.declineInterview(no.at(), no.why(), caller.actor(), desk.moment()));
    desk.reached(episode, Milestone.RETURN_INTERVIEW_DECLINED, no.at(), caller);
  }

  private void hold(MissingEpisode episode, Done done, Caller caller) {
    desk.mustBeInDirectory(done.findings().agency(), "interviewAgency");
    desk.takeBack(episode, episode.holdInterview(done.findings(), caller.actor(), desk.moment()));
    desk.reached(episode, Milestone.RETURN_INTERVIEW_DONE, done.findings().at(), caller);
  }
}
