package org.quorate.web.meeting;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.quorate.child.ChildId;
import org.quorate.kernel.Messages;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.MeetingFile;
import org.quorate.meeting.MeetingState;
import org.quorate.meeting.Slot;

/**
 * A meeting as its pages need it: read once, for somebody who may know of it.
 *
 * @param children what those it is about, and those left out, are called
 */
public record Opened(MeetingFile file, Map<ChildId, About> children, Sight sight) {
  public Opened {
    children = Collections.unmodifiableMap(new LinkedHashMap<>(children));
  }

  public Meeting meeting() {
    return file.meeting();
  }

  public UUID id() {
    return meeting().id().value();
  }

  /** Whether its hour has come and nobody has written down yet what it came to. */
  public boolean isBegun(Instant now) {
    return meeting().state() == MeetingState.SCHEDULED
        && meeting().slot().filter(slot -> !slot.startsAt().isAfter(now)).isPresent();
  }

  /** The address of its page. */
  public String address() {
    return "/meetings/" + id();
  }

  /** The address of a page below it. */
  public String at(String page) {
    return address() + "/" + page;
  }

  public boolean isWhole() {
    return sight == Sight.WHOLE;
  }

  /** "Strategy discussion about Mia, Thursday 4 December 2025, 10am". */
  public String title(Messages messages) {
    String type = messages.name(meeting().type());
    String about = about(messages);
    return meeting()
        .slot()
        .map(Slot::start)
        .map(
            start ->
                messages.text("meeting.title", Map.of("type", type, "about", about, "when", start)))
        .orElseGet(() -> messages.text("meeting.title-undated", "type", type, "about", about));
  }

  /** "Mia and Leo". */
  public String about(Messages messages) {
    return Drafts.names(meeting(), children, messages);
  }
}
