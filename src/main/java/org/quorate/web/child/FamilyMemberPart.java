package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.child.AddFamilyMember;
import org.quorate.child.AmendFamilyMember;
import org.quorate.child.ChildFile;
import org.quorate.child.FamilyMember;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.PersonName;
import org.quorate.web.Form;

/** A parent, carer or relative, new or put right. */
@ApplicationScoped
public class FamilyMemberPart implements Part {
  private final AddFamilyMember addFamilyMember;
  private final AmendFamilyMember amendFamilyMember;

  /** For CDI's proxy only. */
  protected FamilyMemberPart() {
    this(null, null);
  }

  @Inject
  public FamilyMemberPart(AddFamilyMember addFamilyMember, AmendFamilyMember amendFamilyMember) {
    this.addFamilyMember = addFamilyMember;
    this.amendFamilyMember = amendFamilyMember;
  }

  @Override
  public String path() {
    return "family-member";
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(
        ask.line("givenName"),
        ask.line("familyName"),
        ask.few("relation", FamilyMember.Relation.class),
        ask.yesOrNo("parental-responsibility"),
        ask.yesOrNo("same-household"),
        ask.line("email"),
        ask.line("phone"),
        ask.lines("postal"),
        ask.yesOrNo("invite"),
        ask.lines("whyNot"),
        ask.line("language"),
        ask.yesOrNo("interpreter"));
  }

  @Override
  public Form filled(ChildFile file, Optional<UUID> item) {
    return item.flatMap(
            id -> file.child().familyMembers().stream().filter(m -> m.id().equals(id)).findFirst())
        .map(FamilyMember::details)
        .map(FamilyMemberPart::form)
        .orElse(Form.with("invite", "yes"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    FamilyMember.Details details =
        new FamilyMember.Details(
            new PersonName(answers.text("givenName"), answers.text("familyName")),
            answers.choice("relation", FamilyMember.Relation.class),
            answers.yes("parental-responsibility"),
            answers.yes("same-household"),
            answers.optionalEmail("email"),
            answers.text("phone"),
            answers.text("postal"),
            answers.yes("invite"),
            answers.text("whyNot"),
            answers.text("language"),
            answers.yes("interpreter"));
    answers.mustBeRight();
    if (sent.item().isPresent()) {
      amendFamilyMember.run(
          new AmendFamilyMember.Request(sent.child(), sent.version(), sent.one(), details),
          sent.by());
    } else {
      addFamilyMember.run(
          new AddFamilyMember.Request(sent.child(), sent.version(), details), sent.by());
    }
  }

  private static Form form(FamilyMember.Details d) {
    return Form.with(
        "givenName", d.name().given(),
        "familyName", d.name().family(),
        "relation", d.relation().name(),
        "parental-responsibility", said(d.parentalResponsibility()),
        "same-household", said(d.sameHousehold()),
        "email", d.email().map(EmailAddress::value).orElse(""),
        "phone", d.phone(),
        "postal", d.postal(),
        "invite", said(d.invite()),
        "whyNot", d.whyNot(),
        "language", d.language(),
        "interpreter", said(d.interpreter()));
  }

  private static String said(boolean yes) {
    return yes ? "yes" : "no";
  }
}
