package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.plan.Picture;
import org.quorate.plan.PriorityArea;
import org.quorate.plan.area.AddArea;
import org.quorate.plan.area.AmendArea;
import org.quorate.web.Form;
import org.quorate.web.child.Question;

/** One of the few things a family works at: what worries, what is wanted, how all will know. */
@ApplicationScoped
public class AreaPart implements PlanPart {
  private final AddArea addArea;
  private final AmendArea amendArea;

  /** For CDI's proxy only. */
  protected AreaPart() {
    this(null, null);
  }

  @Inject
  public AreaPart(AddArea addArea, AmendArea amendArea) {
    this.addArea = addArea;
    this.amendArea = amendArea;
  }

  @Override
  public String path() {
    return "area";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of(
        ask.lines("worry"),
        ask.lines("outcome"),
        ask.lines("measure"),
        ask.lines("childsWords"),
        ask.lines("familysWords"),
        ask.lines("childsTen"),
        ask.agency("owner", opened),
        ask.many("picture", Picture.class));
  }

  @Override
  public Form filled(OpenedPlan opened, Optional<UUID> item) {
    if (item.isEmpty()) {
      return Form.EMPTY;
    }
    PriorityArea.Content now = PlanPart.area(opened.plan(), item).content();
    return Form.with(
        "worry", now.worry(),
        "outcome", now.outcome(),
        "measure", now.measure(),
        "childsWords", now.childsWords(),
        "familysWords", now.familysWords(),
        "childsTen", now.childsTen(),
        "owner", now.owner().map(Object::toString).orElse(""),
        "picture", now.picture().map(Enum::name).orElse(""));
  }

  @Override
  public List<String> forTheFamily() {
    return List.of("outcome", "measure", "childsWords", "familysWords");
  }

  @Override
  public void save(Sent sent) {
    PlanAnswers answers = sent.answers();
    PriorityArea.Content content =
        new PriorityArea.Content(
            answers.text("worry"),
            answers.text("outcome"),
            answers.text("measure"),
            answers.agency("owner"),
            answers.text("childsWords"),
            answers.text("familysWords"),
            answers.text("childsTen"),
            answers.choice("picture", Picture.class));
    if (sent.item().isPresent()) {
      amendArea.run(
          new AmendArea.Request(sent.plan(), sent.seen(), sent.one(), content), sent.by());
    } else {
      addArea.run(
          new AddArea.Request(sent.plan(), sent.seen(), content, Optional.empty()), sent.by());
    }
  }
}
