package org.quorate.mail.postroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.agency.Professional;
import org.quorate.agency.Professionals;
import org.quorate.kernel.EmailAddress;
import org.quorate.outbox.JpaOutboxBoard;

/** Whose mailboxes the service has written to, as the directory knows them. */
@ApplicationScoped
public class MailboxList {
  private JpaOutboxBoard outbox;
  private Agencies agencies;
  private Professionals professionals;

  /** For CDI's proxy only. */
  protected MailboxList() {}

  @Inject
  public MailboxList(JpaOutboxBoard outbox, Agencies agencies, Professionals professionals) {
    this.outbox = outbox;
    this.agencies = agencies;
    this.professionals = professionals;
  }

  /** By agency; of each its shared mailbox first; families, who are in no directory, last. */
  List<Mailbox> all() {
    Map<String, Mailbox> known = known();
    return outbox.recipients().stream()
        .flatMap(recipient -> EmailAddress.in(recipient).stream())
        .map(address -> known.getOrDefault(address.folded(), new Mailbox(address, "", "", "")))
        .sorted(
            Comparator.comparing((Mailbox mailbox) -> mailbox.office().isEmpty())
                .thenComparing(Mailbox::office)
                .thenComparing(Mailbox::owner)
                .thenComparing(mailbox -> mailbox.address().folded()))
        .toList();
  }

  private Map<String, Mailbox> known() {
    Map<AgencyId, Agency> byId =
        agencies.all().stream().collect(Collectors.toMap(Agency::id, Function.identity()));
    Map<String, Mailbox> known = new HashMap<>();
    for (Professional person : professionals.allActive()) {
      String office = Optional.ofNullable(byId.get(person.agency())).map(Agency::name).orElse("");
      known.put(
          person.address().folded(),
          new Mailbox(person.address(), office, person.name().full(), person.roleTitle()));
    }
    for (Agency agency : byId.values()) {
      known.put(agency.mailbox().folded(), new Mailbox(agency.mailbox(), agency.name(), "", ""));
    }
    return known;
  }
}
