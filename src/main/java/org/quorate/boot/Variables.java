package org.quorate.boot;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.quorate.kernel.EmailAddress;

/**
 * Reads the environment and says plainly what is wrong with it. An empty variable counts as
 * missing.
 *
 * @param source the value of a variable by its name, wherever values come from
 */
record Variables(Function<String, Optional<String>> source) {
  /** The value, blanks around it removed; empty where it is missing. */
  Optional<String> optional(String name) {
    return source.apply(name).map(String::strip).filter(value -> !value.isEmpty());
  }

  /** The value, or {@code otherwise}. */
  String text(String name, String otherwise) {
    return optional(name).orElse(otherwise);
  }

  /** The value; a fault that says what it is for where it is missing. */
  String required(String name, String purpose) {
    return optional(name)
        .orElseThrow(() -> new SettingFault(name + " is missing. It is " + purpose + "."));
  }

  /** A secret of at least {@code shortest} characters. */
  String secret(String name, int shortest, String purpose) {
    String value = required(name, purpose);
    if (value.length() < shortest) {
      throw new SettingFault(
          name
              + " is too short: it needs at least "
              + shortest
              + " characters. It is "
              + purpose
              + ".");
    }
    return value;
  }

  /** A whole number from {@code least} to {@code most}. */
  int number(String name, int otherwise, int least, int most) {
    Optional<String> value = optional(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, in the same words as a number out of range.
    }
    throw wrong(name, value.get(), "a whole number from " + least + " to " + most);
  }

  /** {@code true} or {@code false}. */
  boolean yes(String name, boolean otherwise) {
    String value = text(name, Boolean.toString(otherwise));
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(name, value, "true or false");
    };
  }

  EmailAddress address(String name, String otherwise) {
    String value = text(name, otherwise);
    return EmailAddress.in(value).orElseThrow(() -> wrong(name, value, "an e-mail address"));
  }

  ZoneId zone(String name, String otherwise) {
    String value = text(name, otherwise);
    try {
      return ZoneId.of(value);
    } catch (DateTimeException e) {
      throw wrong(name, value, "a time zone such as Europe/London");
    }
  }

  /** An http or https address without path, query or a slash at its end. */
  URI origin(String name, String purpose) {
    String value = required(name, purpose);
    try {
      URI uri = new URI(value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getRawPath().isEmpty() && uri.getQuery() == null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Told below, in the same words as an address of another kind.
    }
    throw wrong(name, value, "an address such as https://quorate.example, without a path");
  }

  /** An http or https address that may have a path. */
  URI url(String name, String purpose) {
    String value = required(name, purpose);
    try {
      URI uri = new URI(value);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Told below, in the same words as an address of another kind.
    }
    throw wrong(name, value, "an address such as https://login.quorate.example/authority");
  }

  /** A folder that exists; empty where none is named. */
  Optional<Path> folder(String name) {
    Optional<Path> folder = optional(name).map(Path::of);
    folder
        .filter(path -> !Files.isDirectory(path))
        .ifPresent(
            path -> {
              throw wrong(name, path.toString(), "a folder that exists");
            });
    return folder;
  }

  static SettingFault wrong(String name, String value, String expected) {
    return new SettingFault(name + " is \"" + value + "\", but must be " + expected + ".");
  }
}
