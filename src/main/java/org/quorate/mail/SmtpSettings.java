package org.quorate.mail;

import java.time.Duration;
import java.util.Optional;

/**
 * The server that takes our mail.
 *
 * @param user empty where the server asks for no name
 * @param timeout for connecting, reading and writing alike: a courier never hangs longer
 */
public record SmtpSettings(
    String host,
    int port,
    Optional<String> user,
    Optional<String> password,
    MailSecurity security,
    Duration timeout) {
  /** Never the password: settings are printed at start-up. */
  @Override
  public String toString() {
    return host + ":" + port + " " + security;
  }
}
