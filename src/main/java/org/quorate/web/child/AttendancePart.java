package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.ChildProblem;
import org.quorate.child.education.RecordAttendance;

/** How much of her lessons she came to. */
@ApplicationScoped
public class AttendancePart implements Part {
  /** No percentage: refused with the field that was left empty. */
  private static final int NONE = -1;

  private final RecordAttendance recordAttendance;

  /** For CDI's proxy only. */
  protected AttendancePart() {
    this(null);
  }

  @Inject
  public AttendancePart(RecordAttendance recordAttendance) {
    this.recordAttendance = recordAttendance;
  }

  @Override
  public String path() {
    return "attendance";
  }

  @Override
  public String home(ChildId child) {
    return FilePages.href(child);
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(ask.date("happenedOn"), ask.date("to"), ask.line("percent"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    RecordAttendance.Request request =
        new RecordAttendance.Request(
            sent.child(),
            answers.date("happenedOn"),
            answers.date("to"),
            answers
                .read("percent", AttendancePart::figure, ChildProblem.PERCENT_WRONG)
                .orElse(NONE));
    answers.mustBeRight();
    recordAttendance.run(request, sent.by());
  }

  /** {@code 62} or {@code 62%}. */
  static Optional<Integer> figure(String typed) {
    String digits = typed.endsWith("%") ? typed.substring(0, typed.length() - 1).strip() : typed;
    return digits.matches("[0-9]{1,3}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
  }
}
