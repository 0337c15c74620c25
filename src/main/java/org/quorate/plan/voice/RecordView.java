package org.quorate.plan.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanId;

/** Writes down what the child or the family said about the plan, and what was done about it. */
@ApplicationScoped
public class RecordView {
  private VoiceDesk desk;

  /** For CDI's proxy only. */
  protected RecordView() {}

  @Inject
  public RecordView(VoiceDesk desk) {
    this.desk = desk;
  }

  /** Whose view, on which day, the words and the answer to them. */
  public record Request(PlanId plan, View.Said said) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(said);
    }
  }

  @Transactional
  public UUID run(Request request, Caller caller) {
    Plan plan = desk.take(request.plan(), caller);
    View view =
        View.of(plan, desk.version(plan), request.said(), caller.actor(), desk.plans().instant());
    desk.voices().store(view);
    desk.tell(plan, "view", caller);
    return view.id();
  }
}
