package org.quorate.web.minutes;

import java.util.List;
import org.quorate.web.Form;
import org.quorate.web.govuk.Choice;
import org.quorate.web.meeting.MeetingSheet;

/**
 * Asks what a meeting came to.
 *
 * @param back the page of the meeting
 * @param title of the meeting
 * @param verdict whether it was quorate, and what was missing
 * @param children whom it was about
 * @param strategy whether the threshold of section 47 is in question
 * @param kinds what else such a meeting may decide
 * @param deciders people of children's social care who were at the table
 * @param people everybody who was there
 * @param actions how many lines for actions there are
 * @param dissents how many for disagreements
 */
public record ConclusionStep(
    String back,
    String title,
    int version,
    MeetingSheet.Verdict verdict,
    List<About> children,
    boolean strategy,
    List<Kind> kinds,
    List<Choice> deciders,
    List<Choice> people,
    int actions,
    int dissents,
    Form form) {
  public ConclusionStep {
    children = List.copyOf(children);
    kinds = List.copyOf(kinds);
    deciders = List.copyOf(deciders);
    people = List.copyOf(people);
  }

  /** A child; the identifier ends the names of its fields. */
  public record About(String id, String name) {}

  /**
   * Something that may be decided.
   *
   * @param categories of abuse, where the decision names one
   */
  public record Kind(String value, String text, boolean needsReason, List<Choice> categories) {
    public Kind {
      categories = List.copyOf(categories);
    }

    public Kind(String value, String text, boolean needsReason) {
      this(value, text, needsReason, List.of());
    }
  }
}
