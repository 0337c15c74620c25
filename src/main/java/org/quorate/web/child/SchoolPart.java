package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quorate.child.ChildFile;
import org.quorate.child.EnrolAtSchool;
import org.quorate.child.Enrolment;
import org.quorate.rulebook.Sector;

/** On the roll of a school, college or nursery. */
@ApplicationScoped
public class SchoolPart implements Part {
  private final EnrolAtSchool enrolAtSchool;

  /** For CDI's proxy only. */
  protected SchoolPart() {
    this(null);
  }

  @Inject
  public SchoolPart(EnrolAtSchool enrolAtSchool) {
    this.enrolAtSchool = enrolAtSchool;
  }

  @Override
  public String path() {
    return "school";
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(
        ask.agency(
            "agency", Sector.SCHOOL, Sector.COLLEGE, Sector.NURSERY, Sector.EDUCATION_INCLUSION),
        ask.few("kind", Enrolment.Kind.class),
        ask.date("from"),
        ask.date("to"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    EnrolAtSchool.Request request =
        new EnrolAtSchool.Request(
            sent.child(),
            sent.version(),
            answers.agency("agency"),
            answers.choice("kind", Enrolment.Kind.class),
            answers.date("from"),
            answers.optionalDate("to"));
    answers.mustBeRight();
    enrolAtSchool.run(request, sent.by());
  }
}
