package org.quorate.plan.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.plan.Plan;

/** Says what was done about a view that had no answer yet. */
@ApplicationScoped
public class AnswerView {
  private VoiceDesk desk;

  /** For CDI's proxy only. */
  protected AnswerView() {}

  @Inject
  public AnswerView(VoiceDesk desk) {
    this.desk = desk;
  }

  /** Which view, and what was done. */
  public record Request(UUID view, String response) {
    public Request {
      Objects.requireNonNull(view);
      Objects.requireNonNull(response);
    }
  }

  @Transactional
  public void run(Request request, Caller caller) {
    View view = desk.voices().findView(request.view()).orElseThrow(VoiceDesk::notThere);
    Plan plan = desk.take(view.plan(), caller);
    view.answer(request.response());
    desk.tell(plan, "answer to a view", caller);
  }
}
