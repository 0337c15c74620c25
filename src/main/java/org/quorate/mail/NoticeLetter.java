package org.quorate.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quorate.kernel.Messages;

/**
 * The words by which an agency learns what becomes of a plan: whether social care stays involved,
 * who leads, what comes next. It names no child; the agency knows the plan by its meetings.
 */
final class NoticeLetter {
  private final NoticeSnapshot told;
  private final Messages messages;

  NoticeLetter(NoticeSnapshot told, Messages messages) {
    this.told = told;
    this.messages = messages;
  }

  Letter letter() {
    String kind = told.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<Letter.Block> blocks = new ArrayList<>();
    blocks.add(new Letter.Words(messages.text("mail.notice." + kind + ".opening")));
    List<Letter.Row> rows = new ArrayList<>();
    rows.add(row("involved", messages.text("mail.notice." + (told.involved() ? "yes" : "no"))));
    if (!told.lead().isBlank()) {
      rows.add(row("lead", told.lead()));
    }
    if (!told.next().isBlank()) {
      rows.add(row("next", told.next()));
    }
    if (!told.meetingReference().isBlank()) {
      rows.add(row("meeting", told.meetingReference()));
    }
    blocks.add(new Letter.Rows(rows));
    blocks.add(new Letter.Words(messages.text("mail.notice.which")));
    blocks.add(new Letter.Words(messages.text("mail.notice.contact", Map.of("from", told.from()))));
    return new Letter(messages.text("mail.notice." + kind + ".subject"), blocks);
  }

  private Letter.Row row(String what, String value) {
    return new Letter.Row(messages.text("mail.notice.row." + what), value);
  }
}
