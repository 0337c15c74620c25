package org.quorate.web.missing;

import java.util.List;
import org.quorate.web.child.Overview.Due;
import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.Row;

/**
 * One episode, as it is shown.
 *
 * @param title how long she was missing, or since when she is
 * @param struckOut why it does not count; empty where it does
 * @param due what is owed for it, each with its why
 * @param next the one thing that can be done now; others stand beside their lines
 * @param closed why the findings are not shown to this reader; empty where they are, or there are
 *     none
 * @param mistake where it can be struck out
 */
public record EpisodePage(
    String title,
    String who,
    String back,
    String struckOut,
    List<Due> due,
    List<Link> next,
    List<Row> gone,
    List<Row> found,
    List<Row> interview,
    List<Row> findings,
    String closed,
    Link mistake) {}
