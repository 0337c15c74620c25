package org.quorate.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quorate.network.Line;
import org.quorate.rulebook.MeetingRule;

/**
 * Everything there is to know of one meeting at one moment: for its page and for the API.
 *
 * @param rule what such a meeting is for and how it is run here
 * @param quorum the forecast from answers, or the verdict from attendance once it is over
 * @param alsoToBeAsked whom newer facts bring to a table that is laid already
 * @param minutes empty until it is concluded
 * @param today the day on which it was read, where the authority lies
 */
public record MeetingFile(
    Meeting meeting,
    MeetingRule rule,
    Quorum.Standing quorum,
    Limits limits,
    List<Line> alsoToBeAsked,
    Optional<Minutes> minutes,
    LocalDate today) {
  public MeetingFile {
    alsoToBeAsked = List.copyOf(alsoToBeAsked);
  }
}
