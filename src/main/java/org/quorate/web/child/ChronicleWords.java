package org.quorate.web.child;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.quorate.child.chronology.ChronicleEntry;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Subject;

/** How a line of a chronology reads, and where it leads. */
final class ChronicleWords {
  /** Where the pages of a kind of thing lie; a child's lines are read on her own page. */
  private static final Map<Subject.Kind, String> PAGES =
      Map.of(
          Subject.Kind.MEETING, "/meetings/",
          Subject.Kind.PLAN, "/plans/",
          Subject.Kind.MISSING_EPISODE, "/missing/",
          Subject.Kind.REFERRAL, "/referrals/");

  private final Messages words;

  ChronicleWords(Messages words) {
    this.words = words;
  }

  String text(ChronicleEntry line) {
    return ChildWords.sentence(line.said(words));
  }

  /** The day, and the hour where one is known. */
  String when(ChronicleEntry line) {
    String day = words.shortDate(day(line));
    return line.wholeDay()
        ? day
        : day + ", " + words.time(line.at().atZone(words.zone()).toLocalTime());
  }

  LocalDate day(ChronicleEntry line) {
    return LocalDate.ofInstant(line.at(), words.zone());
  }

  /** For programs that read the page. */
  String iso(ChronicleEntry line) {
    return DateTimeFormatter.ISO_LOCAL_DATE.format(day(line));
  }

  /** Where the thing itself is shown; empty where it has no page of its own. */
  String href(ChronicleEntry line) {
    String page = PAGES.get(line.about().kind());
    return page == null ? "" : page + line.about().id();
  }
}
