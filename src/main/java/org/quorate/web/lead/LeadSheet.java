package org.quorate.web.lead;

import java.util.List;
import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.Row;

/**
 * Who leads for one child, as the page shows it.
 *
 * @param who first name and reference
 * @param home the child's page
 * @param sentence the answer in one sentence
 * @param waits what waits for somebody's answer; empty where nothing does
 * @param now of the term that lasts
 * @param covers who stands in when
 * @param terms the newest first
 * @param acts what can be done next
 * @param onward where the plan may go next: down, or up
 * @param version of the history; sent back, so that nobody overwrites another
 */
public record LeadSheet(
    String who,
    String home,
    String sentence,
    List<Waiting> waits,
    List<Row> now,
    List<Standing> covers,
    List<Past> terms,
    List<Link> acts,
    List<Link> onward,
    String version) {
  /**
   * A question that is open.
   *
   * @param mine whether the reader is the one who was asked
   * @param mayWithdraw whether to offer taking it back
   */
  public record Waiting(
      String id,
      String sentence,
      String more,
      String words,
      List<Link> acts,
      boolean mine,
      boolean mayWithdraw) {}

  /** Somebody stands in. */
  public record Standing(String id, String name, String days, String reason, boolean mayCallOff) {}

  /** A line of the history. */
  public record Past(String name, String period, String why, String by, String accepted) {}
}
