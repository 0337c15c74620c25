package org.quorate.mail;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.quorate.kernel.EmailAddress;

/**
 * Who we are in mails.
 *
 * @param mailbox the service's own: it sends everything and everything comes back to it
 * @param publicUrl where reply links lead, without a slash at its end
 * @param checkedBy the name our own mail server writes into the Authentication-Results (RFC 8601)
 *     that we may believe; empty where it writes none
 * @param loopGuard how long a calendar that asks again waits for the next answer
 */
public record PostOffice(
    EmailAddress mailbox, URI publicUrl, Optional<String> checkedBy, Duration loopGuard) {}
