package org.quorate.kernel;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to, exactly as it was given: calendar programs show their answer
 * buttons only when the ATTENDEE is the very address the mail went to. Two addresses are compared
 * by {@link #folded()}.
 */
public record EmailAddress(String value) {
  /**
   * The dot-atom form of RFC 5322 section 3.4.1, without comments and quoted local parts; no
   * control character passes.
   */
  private static final Pattern FORM =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");

  private static final int LONGEST = 254;

  public EmailAddress {
    Objects.requireNonNull(value);
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an e-mail address");
    }
  }

  /** The address in {@code text}, blanks around it removed; empty where it is none. */
  public static Optional<EmailAddress> in(String text) {
    String trimmed = text == null ? "" : text.strip();
    return trimmed.length() <= LONGEST && FORM.matcher(trimmed).matches()
        ? Optional.of(new EmailAddress(trimmed))
        : Optional.empty();
  }

  /** For comparing: lower case throughout, as every mail system in use treats it. */
  public String folded() {
    return value.toLowerCase(Locale.ROOT);
  }

  /** The part after the @, folded. */
  public String domain() {
    return folded().substring(value.lastIndexOf('@') + 1);
  }

  @Override
  public String toString() {
    return value;
  }
}
