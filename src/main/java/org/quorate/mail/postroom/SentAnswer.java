package org.quorate.mail.postroom;

import java.time.Instant;
import org.quorate.itip.CalendarProgram;
import org.quorate.itip.ParticipationStatus;
import org.quorate.kernel.EmailAddress;

/**
 * An answer that was sent from a mailbox, as its folder of sent mail keeps it.
 *
 * @param uid the meeting answered
 * @param sequence which version of it was answered
 * @param to the secret address that the invitation gave
 * @param object the calendar object, for those who like to look inside
 */
public record SentAnswer(
    String uid,
    int sequence,
    ParticipationStatus status,
    String comment,
    CalendarProgram program,
    Instant at,
    EmailAddress to,
    String object) {}
