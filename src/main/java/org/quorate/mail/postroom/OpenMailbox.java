package org.quorate.mail.postroom;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quorate.itip.Diary;
import org.quorate.itip.DiaryEntry;

/**
 * What lies in a mailbox, and what the calendar beside it has made of it.
 *
 * @param mails the newest first
 * @param answers the newest first
 */
public record OpenMailbox(Mailbox mailbox, List<ReceivedMail> mails, List<SentAnswer> answers) {
  public OpenMailbox {
    mails = List.copyOf(mails);
    answers = List.copyOf(answers);
  }

  /** The calendar after all these mails. */
  public Diary diary() {
    return Diary.of(
        mails.stream()
            .sorted(Comparator.comparingLong(ReceivedMail::uid))
            .flatMap(mail -> mail.entry().stream())
            .toList());
  }

  public Optional<ReceivedMail> mail(long uid) {
    return mails.stream().filter(mail -> mail.uid() == uid).findFirst();
  }

  /** What was last answered to this version of a meeting: a moved one has to be answered anew. */
  public Optional<SentAnswer> answerTo(DiaryEntry entry) {
    return answers.stream()
        .filter(answer -> answer.uid().equals(entry.uid()) && answer.sequence() == entry.sequence())
        .findFirst();
  }
}
