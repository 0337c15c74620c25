package org.quorate.itip;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.kernel.EmailAddress;

/**
 * A meeting as an invitee's calendar takes it in from one REQUEST or CANCEL (RFC 5546 section
 * 2.1.5). The post room of the demo shows it.
 *
 * @param method what was mailed
 * @param sequence the organiser's number; the highest holds
 * @param stamp when this version was made; decides between equal numbers
 * @param zone the one that the object names
 * @param location empty where there is none
 * @param page where it can be answered without a calendar
 * @param organiser where the calendar sends its answer, and who is shown
 * @param attendee who was asked
 */
public record DiaryEntry(
    Method method,
    String uid,
    int sequence,
    Instant stamp,
    Instant starts,
    Instant ends,
    ZoneId zone,
    String summary,
    String location,
    Optional<URI> page,
    Party organiser,
    Party attendee) {
  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final Set<Property> NEEDED =
      EnumSet.complementOf(EnumSet.of(Property.SEQUENCE, Property.LOCATION, Property.URL));

  /** The first event of a calendar object, where it says all that a diary needs. */
  public static Optional<DiaryEntry> in(String object) {
    Map<Property, ContentLine> found = new EnumMap<>(Property.class);
    boolean inside = false;
    for (ContentLine line : ContentLine.in(object)) {
      if (line.name().equals("BEGIN")) {
        inside = line.value().strip().equalsIgnoreCase("VEVENT");
      } else {
        take(line, inside, found);
      }
    }
    return found.keySet().containsAll(NEEDED) ? entry(found) : Optional.empty();
  }

  /** Whether this replaces the other in a diary. */
  public boolean supersedes(DiaryEntry other) {
    return sequence != other.sequence ? sequence > other.sequence : stamp.isAfter(other.stamp);
  }

  public boolean isCancelled() {
    return method == Method.CANCEL;
  }

  private static void take(ContentLine line, boolean inside, Map<Property, ContentLine> found) {
    for (Property property : Property.values()) {
      if (property.name().equals(line.name()) && inside != (property == Property.METHOD)) {
        found.putIfAbsent(property, line);
      }
    }
  }

  private static Optional<DiaryEntry> entry(Map<Property, ContentLine> found) {
    ContentLine start = found.get(Property.DTSTART);
    Optional<Instant> starts = ProposedTime.of(start).moment();
    Optional<Instant> ends = ProposedTime.of(found.get(Property.DTEND)).moment();
    Optional<Instant> stamp = ProposedTime.of(found.get(Property.DTSTAMP)).moment();
    Optional<Method> method = Method.named(found.get(Property.METHOD).value());
    Optional<Party> organiser = party(found.get(Property.ORGANIZER));
    Optional<Party> attendee = party(found.get(Property.ATTENDEE));
    String sequence = text(found, Property.SEQUENCE);
    if (starts.isEmpty()
        || ends.isEmpty()
        || stamp.isEmpty()
        || method.isEmpty()
        || organiser.isEmpty()
        || attendee.isEmpty()
        || !sequence.matches("[0-9]{0,9}")) {
      return Optional.empty();
    }
    return Optional.of(
        new DiaryEntry(
            method.get(),
            text(found, Property.UID),
            sequence.isEmpty() ? 0 : Integer.parseInt(sequence),
            stamp.get(),
            starts.get(),
            ends.get(),
            start
                .parameter("TZID")
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of)
                .orElse(UTC),
            text(found, Property.SUMMARY),
            text(found, Property.LOCATION),
            Optional.of(text(found, Property.URL)).filter(url -> !url.isEmpty()).map(URI::create),
            organiser.get(),
            attendee.get()));
  }

  private static Optional<Party> party(ContentLine line) {
    String address = line.value().strip().replaceFirst("(?i)^mailto:", "");
    return EmailAddress.in(address).map(to -> new Party(to, line.parameter("CN").orElse("")));
  }

  private static String text(Map<Property, ContentLine> found, Property property) {
    ContentLine line = found.get(property);
    return line == null ? "" : line.text();
  }

  /** The properties that are read. */
  private enum Property {
    METHOD,
    UID,
    SEQUENCE,
    DTSTAMP,
    DTSTART,
    DTEND,
    SUMMARY,
    LOCATION,
    URL,
    ORGANIZER,
    ATTENDEE
  }
}
