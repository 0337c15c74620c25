package org.quorate.web.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.quorate.access.AccessProblem;
import org.quorate.agency.Agencies;
import org.quorate.agency.Professionals;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Problem;
import org.quorate.kernel.Rejected;
import org.quorate.web.Form;
import org.quorate.web.Notices;
import org.quorate.web.View;
import org.quorate.web.child.Answers;
import org.quorate.web.child.Asking;
import org.quorate.web.child.Sheet;

/** Shows a {@link Step}, takes what was typed, or shows it again with what is wrong. */
@ApplicationScoped
public class StepForms {
  private final Agencies agencies;
  private final Professionals professionals;
  private final CurrentCaller caller;
  private final Messages messages;
  private final Notices notices;

  /** For CDI's proxy only. */
  protected StepForms() {
    this(null, null, null, null, null);
  }

  @Inject
  public StepForms(
      Agencies agencies,
      Professionals professionals,
      CurrentCaller caller,
      Messages messages,
      Notices notices) {
    this.agencies = agencies;
    this.professionals = professionals;
    this.caller = caller;
    this.messages = messages;
    this.notices = notices;
  }

  public View ask(Matter matter, Step step) {
    return sheet(matter, step, step.filled(), matter.version());
  }

  /** Does it and goes on, or shows the same form again. */
  public Object take(Matter matter, Step step, Form form) {
    Optional<Long> seen = form.optional("version").flatMap(StepForms::number);
    Optional<String> next;
    try {
      next = step.taking().take(new Answers(form), seen, caller.get());
    } catch (Rejected rejected) {
      return again(matter, step, form, seen, rejected);
    }
    notices.success(messages.text(words(matter, step) + ".done"));
    return Response.seeOther(URI.create(next.orElse(matter.home()))).build();
  }

  /**
   * The form as it was typed. Where somebody else changed the matter meanwhile this is told, and
   * sending once more, after looking, overwrites.
   */
  private View again(Matter matter, Step step, Form form, Optional<Long> seen, Rejected rejected) {
    Problem.Kind kind = rejected.problem().kind();
    if (kind != Problem.Kind.INVALID && kind != Problem.Kind.CONFLICT) {
      throw rejected;
    }
    Optional<Long> next =
        rejected.problem() == AccessProblem.CHANGED_MEANWHILE ? matter.version() : seen;
    return sheet(matter, step, form.refused(rejected, messages), next)
        .withStatus(kind == Problem.Kind.CONFLICT ? kind.status() : 400);
  }

  private View sheet(Matter matter, Step step, Form form, Optional<Long> version) {
    String words = words(matter, step);
    Asking ask = new Asking(matter.forms(), messages, form, agencies, professionals);
    return View.of(
        "child/sheet",
        new Sheet(
            messages.text(words + ".title"),
            messages.find(words + ".lead").orElse(""),
            matter.who(),
            matter.home(),
            matter.home() + "/" + step.path(),
            messages.find(words + ".button").orElseGet(() -> messages.text("child-form.save")),
            version,
            step.questions().apply(ask),
            form.errors()));
  }

  private static String words(Matter matter, Step step) {
    return matter.steps() + step.path();
  }

  private static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.parseLong(text));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }
}
