package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.child.ChildFile;
import org.quorate.child.NameReferrer;
import org.quorate.web.Form;

/** Which agency referred her. */
@ApplicationScoped
public class ReferrerPart implements Part {
  private final NameReferrer nameReferrer;

  /** For CDI's proxy only. */
  protected ReferrerPart() {
    this(null);
  }

  @Inject
  public ReferrerPart(NameReferrer nameReferrer) {
    this.nameReferrer = nameReferrer;
  }

  @Override
  public String path() {
    return "referrer";
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(ask.agency("agency"));
  }

  @Override
  public Form filled(ChildFile file, Optional<UUID> item) {
    return Form.with("agency", file.child().referrer().map(Object::toString).orElse(""));
  }

  @Override
  public void save(Sent sent) {
    nameReferrer.run(
        new NameReferrer.Request(
            sent.child(), sent.version(), sent.answers().optionalAgency("agency")),
        sent.by());
  }
}
