package org.quorate.web.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quorate.child.Birth;
import org.quorate.child.ChildProblem;
import org.quorate.child.Identifiers;
import org.quorate.child.LaChildId;
import org.quorate.child.NhsNumber;
import org.quorate.child.Particulars;
import org.quorate.child.Sex;
import org.quorate.child.Upn;
import org.quorate.kernel.PersonName;
import org.quorate.kernel.Rejected;
import org.quorate.web.Form;

/** The questions of name, birth, sex and numbers: at registration, and when they are put right. */
final class ParticularsForm {
  private ParticularsForm() {}

  static List<Question> questions(Asking ask) {
    return List.of(
        ask.line("givenName"),
        ask.line("familyName"),
        ask.line("knownAs"),
        ask.date("dateOfBirth"),
        ask.date("expectedDate"),
        ask.few("sex", Sex.class),
        ask.line("nhsNumber"),
        ask.line("upn"),
        ask.line("laChildId"));
  }

  /** Throws every fault of the form. */
  static Particulars read(Answers answers) {
    Optional<LocalDate> born = answers.optionalDate("dateOfBirth");
    Optional<LocalDate> expected = answers.optionalDate("expectedDate");
    Sex sex = answers.choice("sex", Sex.class);
    Identifiers numbers =
        Identifiers.of(
            answers.read("nhsNumber", NhsNumber::in, ChildProblem.NHS_NUMBER_WRONG),
            answers.read("upn", Upn::in, ChildProblem.UPN_WRONG),
            answers.read("laChildId", LaChildId::in, ChildProblem.LA_CHILD_ID_WRONG));
    answers.mustBeRight();
    Birth birth =
        born.map(Birth::on)
            .or(() -> expected.map(Birth::expectedOn))
            .orElseThrow(() -> new Rejected(ChildProblem.BIRTH_MISSING, "dateOfBirth"));
    return new Particulars(
        new PersonName(answers.text("givenName"), answers.text("familyName")),
        answers.text("knownAs"),
        birth,
        sex,
        numbers);
  }

  static Form filled(Particulars known) {
    return Filled.with("givenName", known.name().given())
        .and("familyName", known.name().family())
        .and("knownAs", known.knownAs())
        .and("sex", known.sex().name())
        .and("nhsNumber", known.identifiers().nhsNumber().map(NhsNumber::spaced).orElse(""))
        .and("upn", known.identifiers().upn().map(Upn::value).orElse(""))
        .and("laChildId", known.identifiers().laChildId().map(LaChildId::value).orElse(""))
        .date("dateOfBirth", known.birth().born())
        .date("expectedDate", known.birth().expected())
        .form();
  }
}
