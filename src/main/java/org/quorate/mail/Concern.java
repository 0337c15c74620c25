package org.quorate.mail;

/** Why a message lies in the quarantine; its words are in {@code messages.properties}. */
public enum Concern {
  /** Nothing in it proves that it comes from the invitee. */
  UNVERIFIED,
  /** Somebody answers who was not asked: the invitation was passed on. */
  FORWARDED,
  /** A colleague of the one who was asked. */
  SAME_AGENCY,
  /** The secret is of one meeting, the event of another. */
  OTHER_MEETING,
  /** It speaks of no meeting that is known here. */
  UNKNOWN_MEETING,
  /** It has no answer in it that can be read. */
  NO_ANSWER,
  /** An invitee wrote in words, not by calendar. */
  WORDS_ONLY,
  /** An invitee proposes another time. */
  OTHER_TIME_PROPOSED,
  /** A calendar object that is no answer. */
  NOT_A_REPLY,
  /** Ordinary mail to the service's address. */
  ORDINARY_MAIL,
  /** Taking it in failed. */
  FAILED
}
