/**
 * Floor 9: the mail room: SMTP out, IMAP in. The only home of the mail library. The invariant:
 * nothing that leaves names a child, and nothing that arrives is dropped: it changes an attendance,
 * or it lies in the quarantine with its reason and its raw message.
 */
package org.quorate.mail;
