package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.child.ChangeLegalStatus;
import org.quorate.child.ChildFile;
import org.quorate.child.LegalStanding;
import org.quorate.child.LegalStatus;
import org.quorate.rulebook.Sector;
import org.quorate.web.Form;

/** Under which law she lives, and who answers for her. */
@ApplicationScoped
public class LegalStatusPart implements Part {
  private final ChangeLegalStatus changeLegalStatus;

  /** For CDI's proxy only. */
  protected LegalStatusPart() {
    this(null);
  }

  @Inject
  public LegalStatusPart(ChangeLegalStatus changeLegalStatus) {
    this.changeLegalStatus = changeLegalStatus;
  }

  @Override
  public String path() {
    return "legal-status";
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(
        ask.few("legal-status", LegalStatus.class),
        ask.date("since"),
        ask.agency("responsibleAuthority", Sector.OTHER_LA));
  }

  @Override
  public Form filled(ChildFile file, Optional<UUID> item) {
    LegalStanding standing = file.child().legalStanding();
    return Filled.with("legal-status", standing.status().name())
        .and(
            "responsibleAuthority",
            standing.responsibleAuthority().map(Object::toString).orElse(""))
        .date("since", standing.since())
        .form();
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    LegalStanding standing =
        LegalStanding.of(
            answers.choice("legal-status", LegalStatus.class),
            answers.optionalDate("since"),
            answers.optionalAgency("responsibleAuthority"));
    answers.mustBeRight();
    changeLegalStatus.run(
        new ChangeLegalStatus.Request(sent.child(), sent.version(), standing), sent.by());
  }
}
