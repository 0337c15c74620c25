package org.quorate.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads delivery status notifications (RFC 3464): what was not delivered, and why. An out-of-office
 * note is none, and a mere delay is told as one.
 */
final class BounceReader {
  private static final Pattern OURS =
      Pattern.compile(
          "(?im)^(?:message-id|original-message-id|x-original-message-id|in-reply-to):\\s*<"
              + "([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})@");
  private static final Pattern FIELD =
      Pattern.compile("(?im)^(action|status|diagnostic-code|final-recipient):[ \\t]*(.*)$");

  private BounceReader() {}

  /**
   * @param message the one of ours that was not delivered, where its Message-ID is told
   * @param failed false of a mere delay
   * @param reason for people, one line
   */
  record Report(Optional<UUID> message, boolean failed, String reason) {}

  /**
   * @param status the text of the message/delivery-status part
   * @param original the headers of what was sent, as far as they are returned
   */
  static Report read(String status, String original) {
    String action = "";
    String code = "";
    String diagnostic = "";
    Matcher field = FIELD.matcher(status.replaceAll("\\R[ \\t]+", " "));
    while (field.find()) {
      String value = field.group(2).strip();
      switch (field.group(1).toLowerCase(Locale.ROOT)) {
        case "action" -> action = action.isEmpty() ? value : action;
        case "status" -> code = code.isEmpty() ? value : code;
        case "diagnostic-code" -> diagnostic = diagnostic.isEmpty() ? value : diagnostic;
        default -> {
          // The recipient is known from whose message it is.
        }
      }
    }
    boolean failed = action.isEmpty() ? code.startsWith("5") : action.equalsIgnoreCase("failed");
    return new Report(messageIn(original), failed, (code + " " + diagnostic).strip());
  }

  /** The identifier in our Message-ID, wherever it is quoted. */
  static Optional<UUID> messageIn(String headers) {
    Matcher ours = OURS.matcher(headers);
    return ours.find() ? Optional.of(UUID.fromString(ours.group(1))) : Optional.empty();
  }
}
