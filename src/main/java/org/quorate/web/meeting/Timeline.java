package org.quorate.web.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quorate.audit.AuditEntry;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Messages;
import org.quorate.meeting.Invitation;
import org.quorate.meeting.InvitationId;
import org.quorate.outbox.JpaOutboxBoard.DeliveryRow;
import org.quorate.outbox.MessageState;

/**
 * Everything that happened to a meeting, from its trail, each with the mails that left because of
 * it: a mail's identifier holds the very millisecond of what caused it.
 */
final class Timeline {
  private static final int STAMP_BITS = 16;

  private static final Pattern MOVED = Pattern.compile("sequence \\d+ from (\\S+) to (\\S+)");

  private final Messages messages;
  private final Opened opened;

  Timeline(Messages messages, Opened opened) {
    this.messages = messages;
    this.opened = opened;
  }

  /** The newest first. */
  List<MeetingSheet.Happening> of(List<AuditEntry> trail, List<DeliveryRow> mails) {
    Map<Long, List<DeliveryRow>> open =
        mails.stream()
            .collect(Collectors.groupingBy(Timeline::putAt, TreeMap::new, Collectors.toList()));
    List<MeetingSheet.Happening> all = new ArrayList<>();
    for (AuditEntry entry : trail) {
      String key = "happened." + key(entry.what());
      if (messages.find(key).isPresent()) {
        List<DeliveryRow> caused = open.remove(entry.at().toEpochMilli());
        all.add(happening(key, entry, caused == null ? List.of() : caused));
      }
    }
    open.forEach((at, again) -> all.add(sentAgain(Instant.ofEpochMilli(at), again)));
    all.sort(Comparator.comparing(MeetingSheet.Happening::at));
    return all.reversed();
  }

  private MeetingSheet.Happening happening(String key, AuditEntry entry, List<DeliveryRow> mails) {
    return new MeetingSheet.Happening(
        messages.text(key, Map.of("who", whom(entry))),
        by(entry.by()),
        entry.at(),
        messages.when(entry.at()),
        detail(entry),
        mails.stream().map(this::mailing).toList());
  }

  private MeetingSheet.Happening sentAgain(Instant at, List<DeliveryRow> mails) {
    return new MeetingSheet.Happening(
        messages.count("happened.sent-again", mails.size()),
        "",
        at,
        messages.when(at),
        "",
        mails.stream().map(this::mailing).toList());
  }

  private MeetingSheet.Mailing mailing(DeliveryRow mail) {
    boolean left = mail.state() == MessageState.SENT || mail.state() == MessageState.RETURNED;
    String how =
        messages.text("mailing." + mail.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return new MeetingSheet.Mailing(
        left ? opened.at("mail/" + mail.message()) : "",
        named(mail.lane()).orElse(mail.recipient()),
        mail.settled().map(at -> how + ", " + messages.when(at)).orElse(how));
  }

  private Optional<String> named(String lane) {
    return opened.meeting().invitations().stream()
        .filter(i -> i.id().value().toString().equals(lane))
        .findFirst()
        .map(InviteeNames::who);
  }

  /** The one whom it concerns: the trail names invitations by their neutral codes. */
  private String whom(AuditEntry entry) {
    return opened.meeting().invitations().stream()
        .filter(i -> entry.detail().endsWith(" " + i.code()))
        .findFirst()
        .map(InviteeNames::who)
        .orElse("");
  }

  private String by(Actor actor) {
    return actor
        .id()
        .map(InvitationId::new)
        .flatMap(opened.meeting()::invitation)
        .map(Invitation::addressee)
        .orElse(actor.name());
  }

  /** What was answered, and what became of it; from when to when it was moved. */
  private String detail(AuditEntry entry) {
    Matcher moved = MOVED.matcher(entry.detail());
    if (entry.what().equals("Meeting.Rescheduled") && moved.matches()) {
      return messages.text(
          "happened.moved",
          Map.of(
              "from", LocalDateTime.parse(moved.group(1)),
              "to", LocalDateTime.parse(moved.group(2))));
    }
    String[] words = entry.detail().split(" ");
    if (!entry.what().equals("Meeting.ReplyRecorded") || words.length != 2) {
      return "";
    }
    return messages.text("answer." + words[0].toLowerCase(Locale.ROOT))
        + ". "
        + messages.find("happened.outcome." + words[1].toLowerCase(Locale.ROOT)).orElse("");
  }

  /** {@code Meeting.InviteeAsked} becomes {@code meeting-invitee-asked}. */
  private static String key(String what) {
    return what.replace(".", "").replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static long putAt(DeliveryRow mail) {
    return mail.message().getMostSignificantBits() >>> STAMP_BITS;
  }
}
