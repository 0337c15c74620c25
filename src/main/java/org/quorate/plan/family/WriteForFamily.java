package org.quorate.plan.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.quorate.access.Caller;
import org.quorate.kernel.Rejected;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanDesk;
import org.quorate.plan.PlanFacts;
import org.quorate.plan.PlanId;
import org.quorate.plan.PlanProblem;

/** Writes what the family's page says in one language, and what it never says. */
@ApplicationScoped
public class WriteForFamily {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z]{2,8})?");
  private static final int LONGEST = 2000;

  private PlanDesk desk;
  private FamilyTexts texts;

  /** For CDI's proxy only. */
  protected WriteForFamily() {}

  @Inject
  public WriteForFamily(PlanDesk desk, FamilyTexts texts) {
    this.desk = desk;
    this.texts = texts;
  }

  /**
   * What to write.
   *
   * @param language as a tag: {@code en}, {@code pl}
   * @param heldBack the actions that the family may not see, whatever the language
   */
  public record Request(
      PlanId plan,
      Optional<Integer> seen,
      String language,
      List<FamilyText.Words> words,
      Set<UUID> heldBack) {
    public Request {
      Objects.requireNonNull(plan);
      Objects.requireNonNull(seen);
      Objects.requireNonNull(language);
      words = List.copyOf(words);
      heldBack = Set.copyOf(heldBack);
    }
  }

  @Transactional
  public void run(Request request, Caller caller) {
    Plan plan = desk.lend(request.plan(), request.seen(), caller);
    mustMakeSense(request, plan);
    texts.replace(
        plan.id(),
        request.language(),
        request.words().stream()
            .filter(words -> !words.isEmpty())
            .map(words -> new FamilyText(plan.id(), request.language(), words, desk.instant()))
            .toList());
    texts.replaceHeldBack(
        plan.id(),
        request.heldBack().stream()
            .map(action -> new HeldBack(plan.id(), action, caller.name(), desk.instant()))
            .toList());
    desk.tell(
        new PlanFacts.Noted(
            caller.actor(),
            desk.instant(),
            plan.id(),
            plan.child(),
            "family page, " + request.language()));
  }

  private static void mustMakeSense(Request request, Plan plan) {
    if (!LANGUAGE.matcher(request.language()).matches()) {
      throw new Rejected(PlanProblem.LANGUAGE_UNKNOWN, "language");
    }
    for (FamilyText.Words words : request.words()) {
      boolean known =
          plan.findArea(words.item()).isPresent() || plan.findAction(words.item()).isPresent();
      if (!known) {
        throw new Rejected(PlanProblem.NO_SUCH_AREA);
      }
      if (words.wanted().length() > LONGEST || words.known().length() > LONGEST) {
        throw new Rejected(PlanProblem.WORDS_TOO_LONG, "wanted-" + words.item());
      }
    }
    for (UUID action : request.heldBack()) {
      plan.findAction(action).orElseThrow(() -> new Rejected(PlanProblem.NO_SUCH_ACTION));
    }
  }
}
