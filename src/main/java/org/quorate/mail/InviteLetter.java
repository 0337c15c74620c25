package org.quorate.mail;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quorate.kernel.Messages;

/**
 * The words of an invitation: what, when, where, how to answer, why you, whom to telephone; an
 * update begins with what changed, a cancellation with the fact that it is one. Neutral throughout:
 * type of meeting and reference, never who it is about.
 */
final class InviteLetter {
  private static final String UK = "Europe/London";

  /** For a subject line, where room is scarce. */
  private static final DateTimeFormatter BRIEF =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

  private final InviteSnapshot told;
  private final Messages messages;

  InviteLetter(InviteSnapshot told, Messages messages) {
    this.told = told;
    this.messages = messages;
  }

  Letter letter(URI replyPage) {
    List<Letter.Block> blocks = new ArrayList<>();
    blocks.add(new Letter.Words(words("opening")));
    blocks.add(new Letter.Rows(rows()));
    if (told.news().isCancellation()) {
      blocks.add(new Letter.Words(messages.text("mail.invite.nothing-to-do")));
    } else {
      if (!told.note().isBlank()) {
        blocks.add(new Letter.Words(told.note()));
      }
      blocks.add(new Letter.Link(messages.text("mail.invite.answer"), replyPage.toString()));
      blocks.add(new Letter.Words(messages.text("mail.invite.why-you")));
    }
    blocks.add(
        new Letter.Words(
            told.telephone().isBlank()
                ? messages.text("mail.invite.contact", Map.of("convenor", told.convenor()))
                : messages.text(
                    "mail.invite.telephone",
                    Map.of("convenor", told.convenor(), "telephone", told.telephone()))));
    return new Letter(words("subject"), blocks);
  }

  /** What the calendar entry says below its title. */
  String description(URI replyPage) {
    if (told.news().isCancellation()) {
      return words("opening");
    }
    return messages.text("mail.invite.answer")
        + "\n"
        + replyPage
        + "\n\n"
        + (told.lead().isBlank()
            ? ""
            : messages.text("mail.invite.row.lead") + ": " + told.lead() + "\n\n")
        + messages.text("mail.invite.why-you");
  }

  /** The title of the calendar entry. */
  String summary() {
    return messages.text(
        "mail.invite.summary", Map.of("type", type(true), "reference", told.reference()));
  }

  /** Place and room in one line. */
  String location() {
    return place(told.time());
  }

  private String words(String part) {
    String news = told.news().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return messages.text(
        "mail.invite." + news + "." + part,
        Map.of(
            "type", type(false),
            "reference", told.reference(),
            "when", messages.when(told.time().start()),
            "brief", BRIEF.format(told.time().start()),
            "change", change(),
            "lead", told.lead()));
  }

  private String type(boolean first) {
    String name =
        messages.text("mail.type." + told.type().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return first ? name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1) : name;
  }

  private List<Letter.Row> rows() {
    InviteSnapshot.Time time = told.time();
    List<Letter.Row> rows = new ArrayList<>();
    rows.add(row("when", when(time)));
    if (!place(time).isEmpty()) {
      rows.add(row("where", place(time)));
    }
    if (!time.link().isBlank()) {
      rows.add(row(told.mode() == org.quorate.meeting.Mode.PHONE ? "dial" : "link", time.link()));
    }
    if (!told.lead().isBlank()) {
      rows.add(row("lead", told.lead()));
    }
    rows.add(row("reference", told.reference()));
    return rows;
  }

  private Letter.Row row(String what, String value) {
    return new Letter.Row(messages.text("mail.invite.row." + what), value);
  }

  private String when(InviteSnapshot.Time time) {
    ZonedDateTime start = time.start().atZone(ZoneId.of(time.zone()));
    ZonedDateTime end = start.plus(Duration.ofMinutes(time.minutes()));
    String zone =
        time.zone().equals(UK)
            ? messages.text("mail.invite.uk-time")
            : time.zone().replace('_', ' ');
    String until =
        start.toLocalDate().equals(end.toLocalDate())
            ? messages.time(end.toLocalTime())
            : messages.when(end.toLocalDateTime());
    return messages.text(
        "mail.invite.period",
        Map.of("from", messages.when(start.toLocalDateTime()), "until", until, "zone", zone));
  }

  private static String place(InviteSnapshot.Time time) {
    return time.room().isBlank() || time.place().isBlank()
        ? time.place() + time.room()
        : time.place() + ", " + time.room();
  }

  /** "Moved from ... to ...": the time first, else the length, the place, the link. */
  private String change() {
    InviteSnapshot.Time before = told.before();
    InviteSnapshot.Time now = told.time();
    if (before == null) {
      return "";
    }
    if (!before.start().equals(now.start())) {
      return change("moved", messages.when(before.start()), messages.when(now.start()));
    }
    if (before.minutes() != now.minutes()) {
      return change("length", Long.toString(before.minutes()), Long.toString(now.minutes()));
    }
    if (place(before).equals(place(now))) {
      return messages.text("mail.invite.change.link");
    }
    if (place(now).isEmpty()) {
      return messages.text("mail.invite.change.no-place");
    }
    return change(place(before).isEmpty() ? "first-place" : "place", place(before), place(now));
  }

  private String change(String what, String from, String to) {
    return messages.text("mail.invite.change." + what, Map.of("from", from, "to", to));
  }
}
