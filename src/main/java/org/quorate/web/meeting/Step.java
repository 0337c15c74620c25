package org.quorate.web.meeting;

import java.util.UUID;
import org.quorate.rulebook.MeetingType;

/**
 * What every later step of arranging a meeting shows on top.
 *
 * @param id of the draft
 * @param version of the draft as it was read
 * @param about whom it is about, in words
 */
public record Step(UUID id, int version, MeetingType type, String reference, String about) {
  /** The address of one of the steps. */
  public String at(String step) {
    return "/meetings/" + id + "/" + step;
  }
}
