package org.quorate.web.plan;

import java.util.List;
import java.util.Optional;
import org.quorate.web.Errors;
import org.quorate.web.child.Question;

/**
 * A form about a plan, as it is shown.
 *
 * @param lead a sentence on what it is for; empty where the heading says it
 * @param about which area or action; empty where the heading says it
 * @param revision of the plan when it was read; sent back, so that nobody overwrites another
 * @param drafted whether what is typed is kept before it is sent
 * @param kept when a draft of it was kept that is shown now; empty where none is
 * @param others what somebody else changed meanwhile; empty unless that stopped the sending
 * @param reading what is said of the words' reading age; empty where nothing is
 */
public record PlanForm(
    String title,
    String lead,
    String named,
    String about,
    String back,
    String action,
    String button,
    int revision,
    List<Question> questions,
    boolean drafted,
    Optional<String> kept,
    Optional<Others> others,
    List<String> reading,
    Errors errors) {
  public PlanForm {
    questions = List.copyOf(questions);
    reading = List.copyOf(reading);
  }

  /**
   * What happened since the form was opened.
   *
   * @param who changed it and when, a sentence each
   * @param changes what differs now
   */
  public record Others(List<String> who, List<Changes.Part> changes) {
    public Others {
      who = List.copyOf(who);
      changes = List.copyOf(changes);
    }
  }
}
