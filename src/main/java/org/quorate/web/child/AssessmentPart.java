package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.assessment.Assessment;
import org.quorate.child.assessment.RecordAssessment;

/** An assessment begins. */
@ApplicationScoped
public class AssessmentPart implements Part {
  private final RecordAssessment recordAssessment;

  /** For CDI's proxy only. */
  protected AssessmentPart() {
    this(null);
  }

  @Inject
  public AssessmentPart(RecordAssessment recordAssessment) {
    this.recordAssessment = recordAssessment;
  }

  @Override
  public String path() {
    return "assessment";
  }

  @Override
  public String home(ChildId child) {
    return FilePages.href(child);
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(
        ask.few("assessmentKind", Assessment.Kind.class),
        ask.agency("assessor"),
        ask.date("happenedOn"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    RecordAssessment.Request request =
        new RecordAssessment.Request(
            sent.child(),
            answers.choice("assessmentKind", Assessment.Kind.class),
            answers.optionalAgency("assessor"),
            answers.date("happenedOn"));
    answers.mustBeRight();
    recordAssessment.run(request, sent.by());
  }
}
