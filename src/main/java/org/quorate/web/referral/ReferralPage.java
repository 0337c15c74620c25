package org.quorate.web.referral;

import java.util.List;
import org.quorate.web.child.Overview.Due;
import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.Row;

/**
 * One referral.
 *
 * @param story what else was tried for the same need; empty where nothing was
 * @param next what can be done about it now
 */
public record ReferralPage(
    String title,
    String who,
    String back,
    List<Due> due,
    List<Link> next,
    List<Row> made,
    List<Row> outcome,
    List<ReferralsPage.Line> story) {}
