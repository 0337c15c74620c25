package org.quorate.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.quorate.access.Caller;
import org.quorate.child.ChildId;
import org.quorate.kernel.Rejected;

/** Somebody read a child's episodes together and writes down what they show. */
@ApplicationScoped
public class ReadEpisodesTogether {
  private final MissingDesk desk;
  private final PatternReadings readings;

  /** For CDI's proxy only. */
  protected ReadEpisodesTogether() {
    this(null, null);
  }

  @Inject
  public ReadEpisodesTogether(MissingDesk desk, PatternReadings readings) {
    this.desk = desk;
    this.readings = readings;
  }

  /** What they show, and what is to be done about it. */
  public record Request(ChildId child, String shows, String whatNext) {}

  @Transactional
  public PatternReading run(Request request, Caller caller) {
    desk.child(request.child(), caller);
    int episodes = (int) desk.of(request.child()).stream().filter(e -> !e.isStruckOut()).count();
    if (episodes == 0) {
      throw new Rejected(MissingProblem.NO_EPISODES);
    }
    PatternReading reading =
        PatternReading.of(
            request.child(),
            episodes,
            request.shows(),
            request.whatNext(),
            caller.actor(),
            desk.moment());
    readings.store(reading);
    desk.tell(reading.recorded(caller.actor()));
    return reading;
  }
}
