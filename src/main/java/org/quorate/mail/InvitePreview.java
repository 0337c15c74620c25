package org.quorate.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quorate.child.ChildId;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Messages;
import org.quorate.mail.InviteSnapshot.News;
import org.quorate.meeting.LeadNames;
import org.quorate.meeting.Meeting;
import org.quorate.network.Line;

/**
 * What each invitee would receive, for the check page: composed as it would be sent, without
 * sending, the secrets left open because there are none yet.
 */
@ApplicationScoped
public class InvitePreview {
  /** Not a code that is ever drawn. */
  private static final String NO_CODE = "0000000000";

  private SecretAddress secrets;
  private Messages messages;
  private Clock clock;
  private LeadNames leads;

  protected InvitePreview() {}

  @Inject
  public InvitePreview(SecretAddress secrets, Messages messages, Clock clock, LeadNames leads) {
    this.secrets = secrets;
    this.messages = messages;
    this.clock = clock;
    this.leads = leads;
  }

  /** One mail that would be sent. */
  public record Previewed(
      String key,
      String name,
      String organisation,
      EmailAddress to,
      String subject,
      String text,
      String calendar) {}

  /** One for each line that would be asked and has an address. */
  public List<Previewed> of(Meeting.Card card, Collection<ChildId> children, List<Line> list) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Meeting.Card led = card.ledBy(leads.of(children));
    return list.stream()
        .filter(Line::isAsked)
        .flatMap(line -> previewed(led, children, line, now).stream())
        .toList();
  }

  private Optional<Previewed> previewed(
      Meeting.Card card, Collection<ChildId> children, Line line, Instant now) {
    return line.address()
        .map(
            to -> {
              InviteSnapshot told =
                  InviteSnapshot.of(
                      News.ASKED,
                      card,
                      null,
                      new InviteSnapshot.Addressee(NO_CODE, line.name(), line.organisation()),
                      children.stream(),
                      now);
              InviteMail mail = InviteMail.of(told, to, secrets, messages);
              return new Previewed(
                  line.key(),
                  line.name(),
                  line.organisation(),
                  to,
                  mail.letter().subject(),
                  Redaction.hide(mail.letter().plain()),
                  Redaction.hideInCalendar(mail.calendar()));
            });
  }
}
