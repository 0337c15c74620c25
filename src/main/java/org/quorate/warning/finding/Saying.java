package org.quorate.warning.finding;

/** What a rule has to say of a case. */
sealed interface Saying permits Outlook, Unjudged {
  FindingKind kind();
}
