package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.rulebook.Circumstance;

/**
 * Something is true of a child until a day at least: what was recorded of it lasts longer, or it is
 * recorded. Rooms above say so of what follows from their facts, as a missing episode does.
 */
@ApplicationScoped
public class ProlongCircumstance {
  private final RecordRoom room;
  private final RecordedCircumstances circumstances;

  /** For CDI's proxy only. */
  protected ProlongCircumstance() {
    this(null, null);
  }

  @Inject
  public ProlongCircumstance(RecordRoom room, RecordedCircumstances circumstances) {
    this.room = room;
    this.circumstances = circumstances;
  }

  /** Both days are included. */
  public record Request(ChildId child, Circumstance circumstance, LocalDate from, LocalDate to) {}

  @Transactional
  public void run(Request request, Caller caller) {
    room.lend(request.child(), Optional.empty(), caller);
    Period asked = Period.of(request.from(), Optional.of(request.to()));
    Optional<RecordedCircumstance> known =
        circumstances.of(request.child()).stream()
            .filter(c -> c.circumstance() == request.circumstance() && !c.isStruckOut())
            .filter(c -> c.agency().isEmpty() && c.period().overlaps(asked))
            .findFirst();
    known.ifPresentOrElse(
        c -> c.prolong(request.to(), caller.actor(), room.moment()).ifPresent(room::tell),
        () -> record(request, asked, caller));
  }

  private void record(Request request, Period asked, Caller caller) {
    RecordedCircumstance fresh =
        RecordedCircumstance.record(
            request.child(),
            request.circumstance(),
            asked,
            Optional.empty(),
            "",
            room.today(),
            caller.actor(),
            room.moment());
    circumstances.store(fresh);
    room.tell(fresh.recorded(caller.actor()));
  }
}
