package org.quorate.missing;

import java.time.Instant;
import java.util.Set;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Subject;

/** Something that happened in the course of one missing episode. */
public sealed interface MissingFact extends Fact {
  ChildId child();

  EpisodeId episode();

  @Override
  default Set<Subject> about() {
    return Set.of(
        Subject.child(child().value()),
        new Subject(Subject.Kind.MISSING_EPISODE, episode().value()));
  }

  @Override
  default String what() {
    return "MissingEpisode." + getClass().getSimpleName();
  }

  /** Somebody said that the child is missing, or was. */
  record Reported(Actor by, Instant at, ChildId child, EpisodeId episode, Reporting reporting)
      implements MissingFact {
    @Override
    public String detail() {
      return reporting.name();
    }
  }

  /** It had been reported late, or not at all. */
  record ReportAmended(Actor by, Instant at, ChildId child, EpisodeId episode, Reporting reporting)
      implements MissingFact {
    @Override
    public String detail() {
      return reporting.name();
    }
  }

  /** The lead professional was told. */
  record LeadTold(Actor by, Instant at, ChildId child, EpisodeId episode) implements MissingFact {}

  /** The lead professional knows, by their own word. */
  record LeadKnows(Actor by, Instant at, ChildId child, EpisodeId episode) implements MissingFact {}

  /** The child is back. */
  record Returned(Actor by, Instant at, ChildId child, EpisodeId episode) implements MissingFact {}

  /** Missing so often or so long that somebody must decide on a strategy discussion. */
  record PatternFound(Actor by, Instant at, ChildId child, EpisodeId episode)
      implements MissingFact {}

  /** The return interview was offered, taken up, declined or done. */
  record InterviewMoved(
      Actor by, Instant at, ChildId child, EpisodeId episode, ReturnInterview.State state)
      implements MissingFact {
    @Override
    public String detail() {
      return state.name();
    }
  }

  /** Somebody else knows now what the interview found. */
  record InterviewShared(Actor by, Instant at, ChildId child, EpisodeId episode)
      implements MissingFact {}

  /** What the interview found is in the plan. */
  record ReachedPlan(Actor by, Instant at, ChildId child, EpisodeId episode)
      implements MissingFact {}

  /** It was recorded by mistake. */
  record StruckOut(Actor by, Instant at, ChildId child, EpisodeId episode) implements MissingFact {}
}
