package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.child.AmendChild;
import org.quorate.child.ChildFile;
import org.quorate.web.Form;

/** Name, birth, sex, numbers. */
@ApplicationScoped
public class ParticularsPart implements Part {
  private final AmendChild amendChild;

  /** For CDI's proxy only. */
  protected ParticularsPart() {
    this(null);
  }

  @Inject
  public ParticularsPart(AmendChild amendChild) {
    this.amendChild = amendChild;
  }

  @Override
  public String path() {
    return "details";
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return ParticularsForm.questions(ask);
  }

  @Override
  public Form filled(ChildFile file, Optional<UUID> item) {
    return ParticularsForm.filled(file.child().particulars());
  }

  @Override
  public void save(Sent sent) {
    amendChild.run(
        new AmendChild.Request(sent.child(), sent.version(), ParticularsForm.read(sent.answers())),
        sent.by());
  }
}
