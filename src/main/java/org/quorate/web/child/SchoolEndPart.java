package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quorate.child.ChildFile;
import org.quorate.child.LeaveSchool;

/** Off the roll again. */
@ApplicationScoped
public class SchoolEndPart implements Part {
  private final LeaveSchool leaveSchool;

  /** For CDI's proxy only. */
  protected SchoolEndPart() {
    this(null);
  }

  @Inject
  public SchoolEndPart(LeaveSchool leaveSchool) {
    this.leaveSchool = leaveSchool;
  }

  @Override
  public String path() {
    return "school-end";
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(ask.date("to"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    LeaveSchool.Request request =
        new LeaveSchool.Request(sent.child(), sent.version(), sent.one(), answers.date("to"));
    answers.mustBeRight();
    leaveSchool.run(request, sent.by());
  }
}
