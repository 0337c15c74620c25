package org.quorate.web.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;
import org.quorate.kernel.Messages;
import org.quorate.referral.AcknowledgeReferral;
import org.quorate.referral.ChallengeRefusal;
import org.quorate.referral.Forum;
import org.quorate.referral.RecordOutcome;
import org.quorate.referral.Refer;
import org.quorate.referral.Referral;
import org.quorate.referral.ReferralFile;
import org.quorate.referral.ReferralId;
import org.quorate.referral.ReferralNeed;
import org.quorate.referral.RefusalReason;
import org.quorate.referral.SetAlternative;
import org.quorate.referral.WithdrawReferral;
import org.quorate.web.Form;
import org.quorate.web.child.Answers;
import org.quorate.web.child.Asking;
import org.quorate.web.child.Question;
import org.quorate.web.govuk.Choice;
import org.quorate.web.step.Step;

/** The forms of a referral: made, acknowledged, answered, replaced, challenged, withdrawn. */
@ApplicationScoped
public class ReferralSteps {
  private final Refer refer;
  private final AcknowledgeReferral acknowledgeReferral;
  private final RecordOutcome recordOutcome;
  private final SetAlternative setAlternative;
  private final ChallengeRefusal challengeRefusal;
  private final WithdrawReferral withdrawReferral;
  private final Messages messages;

  /** For CDI's proxy only. */
  protected ReferralSteps() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  public ReferralSteps(
      Refer refer,
      AcknowledgeReferral acknowledgeReferral,
      RecordOutcome recordOutcome,
      SetAlternative setAlternative,
      ChallengeRefusal challengeRefusal,
      WithdrawReferral withdrawReferral,
      Messages messages) {
    this.refer = refer;
    this.acknowledgeReferral = acknowledgeReferral;
    this.recordOutcome = recordOutcome;
    this.setAlternative = setAlternative;
    this.challengeRefusal = challengeRefusal;
    this.withdrawReferral = withdrawReferral;
    this.messages = messages;
  }

  /** What a service answers. */
  enum Answered {
    ACCEPTED,
    REFUSED
  }

  /**
   * A new one.
   *
   * @param need chosen beforehand, where one goes on with a story
   */
  public Step make(ChildId child, String need) {
    return Step.of(
            "new",
            Permission.MAKE_REFERRAL,
            ReferralSteps::aboutReferral,
            (answers, seen, caller) -> {
              Referral.Details details = detailsIn(answers);
              answers.mustBeRight();
              Referral made = refer.run(new Refer.Request(child, details), caller);
              return Optional.of(ReferralPages.href(made.id()));
            })
        .showing(Form.with("need", need, "forum", Forum.SERVICE.name()));
  }

  public List<Step> of(ReferralFile file, Referral referral) {
    ReferralId id = referral.id();
    return List.of(known(id), answer(id), instead(file, id), challenge(id), withdrawal(id));
  }

  private Step known(ReferralId id) {
    return Step.button(
        "acknowledgement",
        Permission.RECORD_CHILD,
        (answers, seen, caller) -> {
          acknowledgeReferral.run(new AcknowledgeReferral.Request(id, seen), caller);
          return Optional.empty();
        });
  }

  private Step answer(ReferralId id) {
    return Step.of(
        "outcome",
        Permission.MAKE_REFERRAL,
        ask ->
            List.of(
                ask.few("answered", Answered.class),
                ask.date("on"),
                ask.many("reason", RefusalReason.class, List.of(RefusalReason.values())),
                ask.lines("words")),
        (answers, seen, caller) -> {
          boolean refused = answers.choice("answered", Answered.class) == Answered.REFUSED;
          RecordOutcome.Request request =
              new RecordOutcome.Request(
                  id,
                  seen,
                  answers.date("on"),
                  refused
                      ? Optional.of(answers.choice("reason", RefusalReason.class))
                      : Optional.empty(),
                  answers.text("words"));
          answers.mustBeRight();
          recordOutcome.run(request, caller);
          return Optional.empty();
        });
  }

  private Step instead(ReferralFile file, ReferralId id) {
    List<Choice> others =
        file.referrals().stream()
            .filter(r -> !r.id().equals(id))
            .map(
                r ->
                    Choice.of(
                        r.id().toString(),
                        messages.name(r.need()) + ", " + messages.shortDate(r.referredOn())))
            .toList();
    return Step.of(
        "alternative",
        Permission.MAKE_REFERRAL,
        ask -> List.of(ask.oneOf("instead", others), ask.lines("words")),
        (answers, seen, caller) -> {
          setAlternative.run(
              new SetAlternative.Request(
                  id,
                  seen,
                  answers.optionalId("instead").map(ReferralId::new),
                  answers.text("words")),
              caller);
          return Optional.empty();
        });
  }

  private Step challenge(ReferralId id) {
    return Step.of(
        "challenge",
        Permission.MAKE_REFERRAL,
        ask -> List.of(ask.lines("words")),
        (answers, seen, caller) -> {
          challengeRefusal.run(
              new ChallengeRefusal.Request(id, seen, answers.text("words")), caller);
          return Optional.empty();
        });
  }

  private Step withdrawal(ReferralId id) {
    return Step.of(
        "withdrawal",
        Permission.MAKE_REFERRAL,
        ask -> List.of(ask.date("on"), ask.lines("words")),
        (answers, seen, caller) -> {
          WithdrawReferral.Request request =
              new WithdrawReferral.Request(id, seen, answers.date("on"), answers.text("words"));
          answers.mustBeRight();
          withdrawReferral.run(request, caller);
          return Optional.empty();
        });
  }

  private static List<Question> aboutReferral(Asking ask) {
    return List.of(
        ask.many("need", ReferralNeed.class, Arrays.asList(ReferralNeed.values())),
        ask.line("what"),
        ask.few("forum", Forum.class),
        ask.agency("toAgency"),
        ask.line("toWhom"),
        ask.lines("why"),
        ask.date("referredOn"),
        ask.line("referredBy"),
        ask.agency("referringAgency"));
  }

  private static Referral.Details detailsIn(Answers answers) {
    return new Referral.Details(
        answers.choice("need", ReferralNeed.class),
        answers.text("what"),
        answers.choice("forum", Forum.class),
        answers.optionalAgency("toAgency"),
        answers.text("toWhom"),
        answers.text("why"),
        answers.date("referredOn"),
        answers.text("referredBy"),
        answers.optionalAgency("referringAgency"));
  }
}
