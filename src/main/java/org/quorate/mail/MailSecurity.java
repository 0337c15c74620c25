package org.quorate.mail;

/** How a connection to a mail server is kept private. */
public enum MailSecurity {
  /** On this machine only. */
  NONE,
  /** STARTTLS is demanded, not tried. */
  STARTTLS,
  TLS
}
