package org.quorate.web.postroom;

import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.itip.CalendarProgram;
import org.quorate.itip.Diary;
import org.quorate.itip.DiaryEntry;
import org.quorate.kernel.Messages;
import org.quorate.mail.postroom.Mailbox;
import org.quorate.mail.postroom.OpenMailbox;
import org.quorate.mail.postroom.ReceivedMail;
import org.quorate.mail.postroom.SentAnswer;
import org.quorate.web.Form;

/** Puts mailboxes and diaries into words. */
final class PostRoomWriter {
  private static final String ROOT = "/post-room/";
  private final Messages words;

  PostRoomWriter(Messages words) {
    this.words = words;
  }

  static String href(Mailbox mailbox) {
    return ROOT + mailbox.key();
  }

  static String href(Mailbox mailbox, long mail) {
    return href(mailbox) + "/" + mail;
  }

  MailboxList list(List<Mailbox.Counted> counted) {
    List<MailboxList.Office> offices = new ArrayList<>();
    Map<String, List<Mailbox.Counted>> byOffice =
        counted.stream()
            .collect(
                Collectors.groupingBy(
                    box -> office(box.mailbox()), LinkedHashMap::new, Collectors.toList()));
    byOffice.forEach(
        (office, boxes) ->
            offices.add(new MailboxList.Office(office, boxes.stream().map(this::box).toList())));
    return new MailboxList(offices, counted.stream().mapToInt(Mailbox.Counted::mails).sum());
  }

  MailboxView mailbox(OpenMailbox open) {
    return new MailboxView(
        reader(open.mailbox()),
        office(open.mailbox()),
        open.mailbox().address().value(),
        open.mails().stream().map(mail -> line(open.mailbox(), mail)).toList(),
        open.diary().entries().stream()
            .sorted(Comparator.comparing(kept -> kept.current().starts()))
            .map(kept -> card(kept, open))
            .toList());
  }

  MailView mail(OpenMailbox open, ReceivedMail mail, Form form) {
    Optional<Diary.Kept> kept = mail.entry().flatMap(entry -> open.diary().about(entry.uid()));
    Optional<DiaryEntry> now = kept.map(Diary.Kept::current);
    boolean outdated = !now.equals(mail.entry());
    return new MailView(
        href(open.mailbox(), mail.uid()),
        href(open.mailbox()),
        office(open.mailbox()),
        reader(open.mailbox()),
        open.mailbox().address().value(),
        mail.subject(),
        words.when(mail.at()),
        mail.text(),
        kept.map(k -> card(k, open)),
        outdated,
        !outdated && now.filter(entry -> !entry.isCancelled()).isPresent(),
        now.flatMap(DiaryEntry::page).map(Object::toString).orElse(""),
        now.flatMap(entry -> open.answerTo(entry).map(answer -> answered(entry, answer))),
        open.answers().stream()
            .findFirst()
            .map(SentAnswer::program)
            .orElse(CalendarProgram.OUTLOOK)
            .name(),
        form);
  }

  private MailboxList.Box box(Mailbox.Counted counted) {
    return new MailboxList.Box(
        href(counted.mailbox()),
        reader(counted.mailbox()),
        counted.mailbox().address().value(),
        counted.mails(),
        counted.unread());
  }

  private MailboxView.Line line(Mailbox mailbox, ReceivedMail mail) {
    return new MailboxView.Line(
        href(mailbox, mail.uid()), mail.subject(), words.when(mail.at()), mail.unread());
  }

  private DiaryCard card(Diary.Kept kept, OpenMailbox open) {
    DiaryEntry now = kept.current();
    ZonedDateTime starts = now.starts().atZone(now.zone());
    ZonedDateTime ends = now.ends().atZone(now.zone());
    return new DiaryCard(
        starts.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK),
        Integer.toString(starts.getDayOfMonth()),
        starts.getMonth().getDisplayName(TextStyle.FULL, Locale.UK),
        now.summary(),
        words.text(
            "post-room.from-to",
            "start",
            words.time(starts.toLocalTime()),
            "end",
            words.time(ends.toLocalTime())),
        now.location(),
        kept.movedFrom().map(earlier -> words.when(earlier.starts())).orElse(""),
        now.isCancelled(),
        open.answerTo(now).map(answer -> words.name(answer.status())).orElse(""));
  }

  private MailView.Answered answered(DiaryEntry entry, SentAnswer answer) {
    return new MailView.Answered(
        words.text(
            "post-room.answered",
            "answer",
            words.name(answer.status()),
            "program",
            words.name(answer.program()),
            "at",
            words.when(answer.at())),
        answer.to().value(),
        "/meetings/" + entry.uid().replaceFirst("@.*", ""),
        entry.organiser().name(),
        answer.object());
  }

  private String office(Mailbox mailbox) {
    return mailbox.office().isEmpty() ? words.text("post-room.families") : mailbox.office();
  }

  private String reader(Mailbox mailbox) {
    if (mailbox.office().isEmpty()) {
      return words.text("post-room.family");
    }
    return mailbox.owner().isEmpty()
        ? words.text("post-room.shared")
        : mailbox.owner() + ", " + mailbox.role();
  }
}
