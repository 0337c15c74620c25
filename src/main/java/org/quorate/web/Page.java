package org.quorate.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.access.Caller;
import org.quorate.access.Grants;
import org.quorate.access.Permission;
import org.quorate.kernel.Messages;

/**
 * What every template knows besides its model: words, who is reading and what they may do, where
 * they are, and what has just been done.
 *
 * @param messages the words, in the reader's language
 * @param caller empty before signing in and on reply pages
 * @param csrf the token that every form carries in a hidden field; {@code govuk/csrf} writes it
 * @param path the path being shown, as {@code /children}, for the navigation
 * @param notices what has just been done; shown once
 * @param sessionSeconds after how many seconds without a request the session ends; 0 without one
 * @param assets where style sheets and scripts lie
 */
public record Page(
    Messages messages,
    Optional<Caller> caller,
    String csrf,
    String path,
    List<Notice> notices,
    int sessionSeconds,
    Assets assets) {
  public Page {
    notices = List.copyOf(notices);
  }

  public String msg(String key, Object... named) {
    return messages.text(key, named);
  }

  public String count(String key, long count, Object... named) {
    return messages.count(key, count, named);
  }

  /** What a constant is called. */
  public String name(Enum<?> constant) {
    return messages.name(constant);
  }

  public String date(LocalDate day) {
    return messages.date(day);
  }

  public String when(LocalDateTime at) {
    return messages.when(at);
  }

  public String when(Instant at) {
    return messages.when(at);
  }

  public boolean signedIn() {
    return caller.isPresent();
  }

  public String callerName() {
    return caller.map(Caller::name).orElse("");
  }

  /** Whether to offer a link or button; the use case behind it asks again. */
  public boolean may(Permission permission) {
    return caller.filter(c -> Grants.allow(c.roles(), permission)).isPresent();
  }

  /** Whether the page being shown belongs to this part of the service. */
  public boolean isIn(String section) {
    return path.equals(section) || !section.equals("/") && path.startsWith(section + "/");
  }

  /** Where the navigation leads. */
  public List<Place> places() {
    return Stream.of(Place.values()).filter(place -> place.isFor(this)).toList();
  }
}
