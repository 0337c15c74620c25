package org.quorate.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.itip.ReadReply;
import org.quorate.kernel.EmailAddress;

/**
 * What could be read of a message that arrived.
 *
 * @param recipients every address it was sent or delivered to
 * @param sentAt by its Date header
 * @param automatic whether a machine wrote it in answer to ours (RFC 3834)
 * @param signedBy the domain whose signature our own mail server has checked; empty where none
 * @param words its plain text, without what it quotes
 * @param events the calendar events in it, each once
 * @param report what it reports as not delivered
 */
record ReadMail(
    Optional<EmailAddress> from,
    Set<EmailAddress> recipients,
    String subject,
    Optional<Instant> sentAt,
    boolean automatic,
    Optional<String> signedBy,
    String words,
    List<ReadReply> events,
    Optional<BounceReader.Report> report) {}
