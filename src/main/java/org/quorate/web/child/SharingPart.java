package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.sharing.RecordSharing;
import org.quorate.child.sharing.SharedInformation;

/** What was told to whom, or why it was not. */
@ApplicationScoped
public class SharingPart implements Part {
  private final RecordSharing recordSharing;

  /** For CDI's proxy only. */
  protected SharingPart() {
    this(null);
  }

  @Inject
  public SharingPart(RecordSharing recordSharing) {
    this.recordSharing = recordSharing;
  }

  @Override
  public String path() {
    return "sharing";
  }

  @Override
  public String home(ChildId child) {
    return FilePages.href(child);
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(
        ask.date("happenedOn"),
        ask.line("what"),
        ask.agency("agency"),
        ask.relative("family", file),
        ask.yesOrNo("shared"),
        ask.few("basis", SharedInformation.Basis.class),
        ask.lines("whySharing"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    SharedInformation.Details details =
        new SharedInformation.Details(
            answers.date("happenedOn"),
            answers.text("what"),
            answers.optionalAgency("agency"),
            answers.id("family"),
            answers.yes("shared"),
            answers.optionalChoice("basis", SharedInformation.Basis.class),
            answers.text("whySharing"));
    answers.mustBeRight();
    recordSharing.run(new RecordSharing.Request(sent.child(), details), sent.by());
  }
}
