package org.quorate.mail.postroom;

import java.time.Instant;
import java.util.Optional;
import org.quorate.itip.DiaryEntry;

/**
 * A mail as its reader's program shows it.
 *
 * @param uid its number in the mailbox (RFC 9051 section 2.3.1.1)
 * @param text the plain words
 * @param entry what it tells the calendar; empty for an ordinary mail
 */
public record ReceivedMail(
    long uid,
    String subject,
    Instant at,
    boolean unread,
    String text,
    Optional<DiaryEntry> entry) {}
