package org.quorate.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.kernel.Actor;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Fact;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.InvitationCode;
import org.quorate.meeting.Meetings;
import org.quorate.meeting.RecordReply;
import org.quorate.meeting.Reply;
import org.quorate.outbox.Outbox;

/**
 * Takes in one message that arrived: an answer is recorded, a bounce marks what it returns, an
 * out-of-office note is kept, everything doubtful goes to the quarantine. The same message twice is
 * taken in once, so a fetch may be repeated after a kill.
 */
@ApplicationScoped
public class TakeInMail {
  private ArrivedMails arrived;
  private ReplySorter sorter;
  private SecretAddress secrets;
  private PostOffice office;
  private Meetings meetings;
  private RecordReply recordReply;
  private AskAgain askAgain;
  private Outbox outbox;
  private Clock clock;
  private Event<Fact> facts;

  protected TakeInMail() {}

  @Inject
  public TakeInMail(
      ArrivedMails arrived,
      ReplySorter sorter,
      SecretAddress secrets,
      PostOffice office,
      Meetings meetings,
      RecordReply recordReply,
      AskAgain askAgain,
      Outbox outbox,
      Clock clock,
      Event<Fact> facts) {
    this.arrived = arrived;
    this.sorter = sorter;
    this.secrets = secrets;
    this.office = office;
    this.meetings = meetings;
    this.recordReply = recordReply;
    this.askAgain = askAgain;
    this.outbox = outbox;
    this.clock = clock;
    this.facts = facts;
  }

  /** Takes in a raw message. */
  @Transactional
  public void run(byte[] raw) {
    String fingerprint = fingerprint(raw);
    if (arrived.knows(fingerprint)) {
      return;
    }
    Instant now = now();
    ReadMail read = MailReader.read(raw, office.checkedBy());
    if (read.report().isPresent()) {
      takeReport(read, read.report().get(), fingerprint, raw, now);
      return;
    }
    Judgement judged = sorter.judge(read, now);
    ArrivedMail mail = keep(fingerprint, read, judged, raw, now);
    if (judged.concern().isEmpty() && judged.said().isPresent()) {
      Invitation invitation =
          meetings.findInvitation(judged.invitation().orElseThrow()).orElseThrow();
      mail.became(
          recordReply.run(
              request(mail, invitation, judged.said().get(), judged.trust()),
              calendar(invitation)));
    }
    if (asksAgain(read, judged)) {
      judged.invitation().ifPresent(askAgain::unlessJustAsked);
    }
  }

  /** A calendar that proposes another time shows that one now; one that refreshes says so. */
  private static boolean asksAgain(ReadMail read, Judgement judged) {
    boolean counters =
        judged.concern().filter(what -> what == Concern.OTHER_TIME_PROPOSED).isPresent();
    boolean refreshes =
        judged.concern().filter(what -> what == Concern.NOT_A_REPLY).isPresent()
            && read.events().getFirst().isRefresh();
    return counters || refreshes;
  }

  /** Keeps a message whose taking in failed, for people to look at. */
  @Transactional
  public void setAside(byte[] raw) {
    String fingerprint = fingerprint(raw);
    if (!arrived.knows(fingerprint)) {
      ReadMail read = MailReader.read(raw, office.checkedBy());
      Judgement judged = Judgement.doubtful(ArrivedMail.Kind.REPLY, Concern.FAILED);
      keep(fingerprint, read, judged, raw, now());
    }
  }

  private ArrivedMail keep(
      String fingerprint, ReadMail read, Judgement judged, byte[] raw, Instant now) {
    ArrivedMail mail = new ArrivedMail(fingerprint, read, judged, now);
    arrived.keep(mail, raw);
    judged
        .concern()
        .ifPresent(
            concern ->
                facts.fire(
                    new ArrivedMail.Quarantined(
                        mail.id(), judged.meeting(), concern, Actor.SERVICE, now)));
    return mail;
  }

  /** The Message-ID says which of ours it is; else the secret address it came back to. */
  private void takeReport(
      ReadMail read, BounceReader.Report report, String fingerprint, byte[] raw, Instant now) {
    Optional<Invitation> whose =
        read.recipients().stream()
            .flatMap(address -> code(address).stream())
            .findFirst()
            .flatMap(meetings::findInvitation);
    Judgement judged = Judgement.taken(ArrivedMail.Kind.BOUNCE);
    keep(
        fingerprint,
        read,
        whose.map(one -> judged.about(one.meeting().id(), one.id())).orElse(judged),
        raw,
        now);
    if (report.failed() && !cameBack(report.message(), report, now)) {
      cameBack(whose.flatMap(one -> outbox.newestOf(InvitePost.lane(one.id()))), report, now);
    }
  }

  private boolean cameBack(Optional<UUID> message, BounceReader.Report report, Instant now) {
    return message.isPresent() && outbox.cameBack(message.get(), report.reason(), now);
  }

  private Optional<InvitationCode> code(EmailAddress address) {
    return secrets.ofBounce(address).or(() -> secrets.ofReply(address));
  }

  static RecordReply.Request request(
      ArrivedMail mail, Invitation invitation, Judgement.Said said, Reply.Trust trust) {
    return new RecordReply.Request(
        invitation.id(),
        said.answer(),
        said.comment(),
        said.delegate(),
        said.sequence(),
        said.stamp(),
        Reply.Channel.CALENDAR,
        trust,
        Optional.of(mail.id()));
  }

  private static Caller calendar(Invitation invitation) {
    return new Caller(
        Optional.empty(),
        invitation.addressee(),
        java.util.Set.of(),
        Optional.empty(),
        Optional.empty(),
        "",
        new Actor(
            Actor.Kind.CALENDAR_MAIL,
            Optional.of(invitation.id().value()),
            invitation.addressee(),
            ""));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static String fingerprint(byte[] raw) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(raw));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
