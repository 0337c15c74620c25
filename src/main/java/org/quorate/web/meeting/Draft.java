package org.quorate.web.meeting;

import java.util.Map;
import org.quorate.child.ChildId;
import org.quorate.meeting.CheckMeeting;
import org.quorate.meeting.Meeting;

/**
 * A draft as the steps need it: read once, for somebody who may arrange it.
 *
 * @param report what there is to say before sending
 * @param children what those it is about, and those left out, are called
 */
record Draft(Meeting meeting, CheckMeeting.Report report, Map<ChildId, About> children) {}
