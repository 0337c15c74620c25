package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.child.ChildFile;
import org.quorate.child.Communication;
import org.quorate.child.DescribeChild;
import org.quorate.child.Identity;
import org.quorate.web.Form;

/** How one talks with her, and who she is. */
@ApplicationScoped
public class CommunicationPart implements Part {
  private final DescribeChild describeChild;

  /** For CDI's proxy only. */
  protected CommunicationPart() {
    this(null);
  }

  @Inject
  public CommunicationPart(DescribeChild describeChild) {
    this.describeChild = describeChild;
  }

  @Override
  public String path() {
    return "communication";
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(
        ask.line("first-language"),
        ask.yesOrNo("interpreter"),
        ask.few("aid", Communication.Aid.class),
        ask.lines("communication-note"),
        ask.line("ethnicity"),
        ask.line("religion"),
        ask.lines("culture"));
  }

  @Override
  public Form filled(ChildFile file, Optional<UUID> item) {
    Communication how = file.child().communication();
    Identity who = file.child().identity();
    return Form.with(
        "first-language", how.firstLanguage(),
        "interpreter", how.needsInterpreter() ? "yes" : "no",
        "aid", how.aid().name(),
        "communication-note", how.note(),
        "ethnicity", who.ethnicity(),
        "religion", who.religion(),
        "culture", who.culture());
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    DescribeChild.Request request =
        new DescribeChild.Request(
            sent.child(),
            sent.version(),
            Communication.of(
                answers.text("first-language"),
                answers.yes("interpreter"),
                answers.choice("aid", Communication.Aid.class),
                answers.text("communication-note")),
            Identity.of(
                answers.text("ethnicity"), answers.text("religion"), answers.text("culture")));
    answers.mustBeRight();
    describeChild.run(request, sent.by());
  }
}
