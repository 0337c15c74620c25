package org.quorate.web.home;

import java.time.LocalDate;
import java.util.List;
import org.quorate.web.govuk.Link;

/**
 * A person's first page.
 *
 * @param greeting by the time of the day, with their first name
 * @param actions what they most often come for; at most two
 * @param needs what waits for them, worst first
 * @param today today's meetings, by the clock
 * @param soon meetings from tomorrow on, nearest first
 * @param until the last day that counts as soon
 * @param children those allocated to them, worst first; empty for whoever has none
 * @param withChildren whether a list of children is of use to this reader at all
 */
public record Home(
    String greeting,
    List<Link> actions,
    List<Need> needs,
    List<Sitting> today,
    List<Sitting> soon,
    LocalDate until,
    List<ChildLine> children,
    boolean withChildren) {
  public Home {
    actions = List.copyOf(actions);
    needs = List.copyOf(needs);
    today = List.copyOf(today);
    soon = List.copyOf(soon);
    children = List.copyOf(children);
  }
}
