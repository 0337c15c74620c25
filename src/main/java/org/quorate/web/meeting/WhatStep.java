package org.quorate.web.meeting;

import java.util.List;
import java.util.Optional;
import org.quorate.web.Form;
import org.quorate.web.govuk.Choice;

/**
 * The first step: what kind of meeting, and for whom.
 *
 * @param child whom it is about; empty where nobody was chosen yet
 * @param siblings of the household who have a record that the reader may know of
 * @param unregistered how many brothers and sisters have no record here
 * @param common the kinds of meeting most often called
 * @param others all the other kinds
 */
public record WhatStep(
    Optional<About> child,
    List<About> siblings,
    int unregistered,
    List<Choice> common,
    List<Choice> others,
    Form form) {
  public WhatStep {
    siblings = List.copyOf(siblings);
    common = List.copyOf(common);
    others = List.copyOf(others);
  }
}
