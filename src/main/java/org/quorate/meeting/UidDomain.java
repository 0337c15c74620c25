package org.quorate.meeting;

import java.util.Objects;

/**
 * The part of every iCalendar UID after the @: that of the service's mailbox. It makes them unique
 * in the world (RFC 7986 section 5.3 allows any; people who look at a calendar object know it).
 */
public record UidDomain(String value) {
  public UidDomain {
    Objects.requireNonNull(value);
  }
}
