package org.quorate.web.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.directory.AgencyRow;
import org.quorate.agency.directory.AgencySearch;
import org.quorate.agency.directory.Found;
import org.quorate.agency.directory.JpaDirectoryBoard;
import org.quorate.agency.directory.PersonRow;
import org.quorate.agency.directory.PersonSearch;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.Contact;
import org.quorate.rulebook.Sector;
import org.quorate.web.Form;
import org.quorate.web.govuk.Choice;

/** Offers whom the directory knows by a name, and somebody whom it does not know. */
@ApplicationScoped
public class DirectorySearch {
  /** As many as can be read without scrolling far. */
  private static final int SHOWN = 8;

  private static final String AGENCY = "agency:";
  private static final String PERSON = "person:";
  private static final String TYPED = "typed";

  private final JpaDirectoryBoard directory;
  private final Messages messages;

  /** For CDI's proxy only. */
  protected DirectorySearch() {
    this(null, null);
  }

  @Inject
  public DirectorySearch(JpaDirectoryBoard directory, Messages messages) {
    this.directory = directory;
    this.messages = messages;
  }

  /**
   * What to choose from; always with the choice of typing somebody in.
   *
   * @param onlyLike whether nothing is spelt as it was typed
   */
  record Offer(List<Choice> choices, boolean onlyLike) {}

  /** Those whose name is like the text; without text the agencies of that kind, if one is given. */
  Offer like(String text, Optional<Sector> kind) {
    if (text.isEmpty() && kind.isEmpty()) {
      return new Offer(List.of(typed()), false);
    }
    Found<AgencyRow> agencies =
        directory.agencies(
            new AgencySearch(text, text.isEmpty() ? kind : Optional.empty(), "", false),
            Optional.empty(),
            SHOWN);
    Found<PersonRow> people =
        text.isEmpty()
            ? new Found<>(List.of(), false)
            : directory.people(new PersonSearch(text, false), Optional.empty(), SHOWN);
    List<Choice> choices =
        Stream.of(
                people.rows().stream().limit(SHOWN).map(DirectorySearch::person),
                agencies.rows().stream().limit(SHOWN).map(this::agency),
                Stream.of(typed()))
            .flatMap(found -> found)
            .toList();
    return new Offer(choices, !text.isEmpty() && agencies.onlyLike() && people.onlyLike());
  }

  private static Choice person(PersonRow row) {
    return Choice.of(PERSON + row.id(), row.fullName())
        .hint(row.roleTitle() + ", " + row.agencyName());
  }

  private Choice agency(AgencyRow row) {
    return Choice.of(AGENCY + row.id(), row.name())
        .hint(messages.text("find.mailbox", "address", row.mailbox()));
  }

  private Choice typed() {
    return Choice.of(TYPED, messages.text("find.typed"));
  }

  /** Who was chosen or typed in. */
  static Contact contact(Form form) {
    String whom = form.text("whom");
    if (whom.startsWith(PERSON)) {
      return new Contact.OfPerson(
          new ProfessionalId(UUID.fromString(whom.substring(PERSON.length()))));
    }
    if (whom.startsWith(AGENCY)) {
      return new Contact.OfAgency(new AgencyId(UUID.fromString(whom.substring(AGENCY.length()))));
    }
    if (!whom.equals(TYPED)) {
      throw new Rejected(ArrangeProblem.NOBODY_CHOSEN, "whom");
    }
    if (form.text("name").isEmpty()) {
      throw new Rejected(ArrangeProblem.NO_NAME, "name");
    }
    if (EmailAddress.in(form.text("address")).isEmpty()) {
      throw new Rejected(ArrangeProblem.NO_ADDRESS, "address");
    }
    return new Contact.Typed(form.text("name"), form.text("organisation"), form.text("address"));
  }
}
