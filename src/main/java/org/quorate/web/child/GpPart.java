package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.child.ChildFile;
import org.quorate.child.IdentifyGp;
import org.quorate.rulebook.Sector;
import org.quorate.web.Form;

/** Which practice is hers, or that nobody knows yet. */
@ApplicationScoped
public class GpPart implements Part {
  private final IdentifyGp identifyGp;

  /** For CDI's proxy only. */
  protected GpPart() {
    this(null);
  }

  @Inject
  public GpPart(IdentifyGp identifyGp) {
    this.identifyGp = identifyGp;
  }

  @Override
  public String path() {
    return "gp";
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(ask.agency("practice", Sector.GP));
  }

  @Override
  public Form filled(ChildFile file, Optional<UUID> item) {
    return Form.with("practice", file.child().gpPractice().map(Object::toString).orElse(""));
  }

  @Override
  public void save(Sent sent) {
    identifyGp.run(
        new IdentifyGp.Request(
            sent.child(), sent.version(), sent.answers().optionalAgency("practice")),
        sent.by());
  }
}
