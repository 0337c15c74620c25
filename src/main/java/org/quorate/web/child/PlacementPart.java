package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quorate.child.ChildFile;
import org.quorate.child.PlaceChild;
import org.quorate.child.Placement;

/** Where she lives from a day on. */
@ApplicationScoped
public class PlacementPart implements Part {
  private final PlaceChild placeChild;

  /** For CDI's proxy only. */
  protected PlacementPart() {
    this(null);
  }

  @Inject
  public PlacementPart(PlaceChild placeChild) {
    this.placeChild = placeChild;
  }

  @Override
  public String path() {
    return "placement";
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(
        ask.few("placement", Placement.Kind.class),
        ask.agency("home"),
        ask.line("area"),
        ask.yesOrNo("out-of-area"),
        ask.date("from"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    PlaceChild.Request request =
        new PlaceChild.Request(
            sent.child(),
            sent.version(),
            new Placement.Details(
                answers.choice("placement", Placement.Kind.class),
                answers.optionalAgency("home"),
                answers.text("area"),
                answers.yes("out-of-area")),
            answers.date("from"));
    answers.mustBeRight();
    placeChild.run(request, sent.by());
  }
}
