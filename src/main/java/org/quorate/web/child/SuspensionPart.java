package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.education.RecordSuspension;
import org.quorate.child.education.Suspension;
import org.quorate.rulebook.Sector;

/** A school kept her out. */
@ApplicationScoped
public class SuspensionPart implements Part {
  private final RecordSuspension recordSuspension;

  /** For CDI's proxy only. */
  protected SuspensionPart() {
    this(null);
  }

  @Inject
  public SuspensionPart(RecordSuspension recordSuspension) {
    this.recordSuspension = recordSuspension;
  }

  @Override
  public String path() {
    return "suspension";
  }

  @Override
  public String home(ChildId child) {
    return FilePages.href(child);
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(
        ask.few("suspensionKind", Suspension.Kind.class),
        ask.agency(
            "school", Sector.SCHOOL, Sector.COLLEGE, Sector.NURSERY, Sector.EDUCATION_INCLUSION),
        ask.date("happenedOn"),
        ask.date("to"),
        ask.lines("reasonGiven"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    Suspension.Details details =
        new Suspension.Details(
            answers.choice("suspensionKind", Suspension.Kind.class),
            answers.agency("school"),
            answers.date("happenedOn"),
            answers.optionalDate("to"),
            answers.text("reasonGiven"));
    answers.mustBeRight();
    recordSuspension.run(new RecordSuspension.Request(sent.child(), details), sent.by());
  }
}
