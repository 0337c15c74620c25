package org.quorate.meeting;

/** What an invitee may answer; the words are those of iCalendar's PARTSTAT (RFC 5545 3.2.12). */
public enum Answer {
  ACCEPTED,
  DECLINED,
  TENTATIVE,
  /** Somebody else will come; the agency is covered once that deputy accepts. */
  DELEGATED
}
