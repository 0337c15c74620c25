package org.quorate.web.referral;

import java.util.List;
import java.util.Optional;
import org.quorate.web.child.Overview.Due;
import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.State;

/**
 * All referrals of a child: a story for each need.
 *
 * @param make where another is made; empty for whoever may not
 * @param due what is owed for any of them, the most harmful first
 */
public record ReferralsPage(
    String title,
    String who,
    String back,
    Optional<Link> make,
    List<Due> due,
    List<Story> stories) {

  /**
   * Every referral for one need.
   *
   * @param says how it stands, in a sentence
   * @param again where the child is referred for the same need once more
   */
  public record Story(
      String need, String what, State state, String says, List<Line> lines, Optional<Link> again) {}

  /** One referral in its story, and its answer. */
  public record Line(Link link, String by, String outcome, String words) {}
}
