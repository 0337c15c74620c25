package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.assessment.Assessment;
import org.quorate.child.assessment.CompleteAssessment;

/** An assessment is complete: what it covered and whom it heard. */
@ApplicationScoped
public class AssessmentDonePart implements Part {
  private final CompleteAssessment completeAssessment;

  /** For CDI's proxy only. */
  protected AssessmentDonePart() {
    this(null);
  }

  @Inject
  public AssessmentDonePart(CompleteAssessment completeAssessment) {
    this.completeAssessment = completeAssessment;
  }

  @Override
  public String path() {
    return "assessment-done";
  }

  @Override
  public String home(ChildId child) {
    return FilePages.href(child);
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(
        ask.date("completedOn"),
        ask.ticks("covered", Assessment.Topic.class),
        ask.ticks("heard", Assessment.Voice.class),
        ask.yesOrNo("siblingsToo"),
        ask.lines("ownView"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    Assessment.Findings findings =
        new Assessment.Findings(
            answers.date("completedOn"),
            answers.choices("covered", Assessment.Topic.class),
            answers.choices("heard", Assessment.Voice.class),
            answers.yes("siblingsToo"),
            answers.text("ownView"));
    answers.mustBeRight();
    completeAssessment.run(new CompleteAssessment.Request(sent.one(), findings), sent.by());
  }
}
