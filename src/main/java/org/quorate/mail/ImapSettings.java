package org.quorate.mail;

import java.time.Duration;

/**
 * The mailbox that replies arrive in.
 *
 * @param folder where new mail lies
 * @param done where mail goes once it has been taken in; nothing is ever deleted
 * @param pause between two looks where the server cannot tell us of new mail
 */
public record ImapSettings(
    String host,
    int port,
    String user,
    String password,
    MailSecurity security,
    String folder,
    String done,
    Duration pause,
    Duration timeout) {
  /** Never the password: settings are printed at start-up. */
  @Override
  public String toString() {
    return host + ":" + port + " " + security;
  }
}
