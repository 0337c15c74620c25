package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.child.AllocateChild;
import org.quorate.child.ChildFile;
import org.quorate.web.Form;

/** Which team and which social worker hold her case. */
@ApplicationScoped
public class AllocationPart implements Part {
  private final AllocateChild allocateChild;

  /** For CDI's proxy only. */
  protected AllocationPart() {
    this(null);
  }

  @Inject
  public AllocationPart(AllocateChild allocateChild) {
    this.allocateChild = allocateChild;
  }

  @Override
  public String path() {
    return "allocation";
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(ask.worker("worker"), ask.line("team"), ask.date("from"));
  }

  @Override
  public Form filled(ChildFile file, Optional<UUID> item) {
    return Filled.with("team", file.child().team()).date("from", Optional.of(file.today())).form();
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    AllocateChild.Request request =
        new AllocateChild.Request(
            sent.child(),
            sent.version(),
            answers.optionalWorker("worker"),
            answers.text("team"),
            answers.date("from"));
    answers.mustBeRight();
    allocateChild.run(request, sent.by());
  }
}
