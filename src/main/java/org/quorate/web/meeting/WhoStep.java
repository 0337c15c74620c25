package org.quorate.web.meeting;

import java.util.List;
import java.util.Optional;

/**
 * The third step: the list.
 *
 * @param must those who must be asked
 * @param consider those worth a thought
 * @param added those whom no rule names
 * @param family the child and the family; empty where they take no part
 * @param familyNote why the family is not asked to this kind of meeting; empty where they are
 * @param quorum what makes it quorate, in a sentence
 * @param quorumGap what even the whole list would lack
 * @param asked how many will be asked as it stands
 */
public record WhoStep(
    Step step,
    List<LineView> must,
    List<LineView> consider,
    List<LineView> added,
    List<LineView> family,
    Optional<String> familyNote,
    String quorum,
    List<String> quorumGap,
    int asked) {
  public WhoStep {
    must = List.copyOf(must);
    consider = List.copyOf(consider);
    added = List.copyOf(added);
    family = List.copyOf(family);
    quorumGap = List.copyOf(quorumGap);
  }
}
