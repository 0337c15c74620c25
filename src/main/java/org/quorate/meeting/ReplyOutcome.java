package org.quorate.meeting;

/** What became of a reply. Every reply is kept, whatever became of it. */
public enum ReplyOutcome {
  /** It is now the invitee's answer. */
  APPLIED,
  /** A later answer stands, or it answers a time that no longer holds, or the meeting is over. */
  STALE,
  /** The very same answer is already there. */
  DUPLICATE,
  /** Nobody can tell that it comes from the invitee; it counts for nothing until approved. */
  UNVERIFIED,
  /** Was unverified; somebody looked at it and said no. */
  REFUSED
}
