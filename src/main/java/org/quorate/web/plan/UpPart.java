package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.plan.PriorityArea;
import org.quorate.plan.area.ReorderAreas;
import org.quorate.web.child.Question;

/** One place nearer to the front. */
@ApplicationScoped
public class UpPart implements PlanPart {
  private final ReorderAreas reorderAreas;

  /** For CDI's proxy only. */
  protected UpPart() {
    this(null);
  }

  @Inject
  public UpPart(ReorderAreas reorderAreas) {
    this.reorderAreas = reorderAreas;
  }

  @Override
  public String path() {
    return "up";
  }

  @Override
  public List<Question> questions(PlanAsking ask, OpenedPlan opened, Optional<UUID> item) {
    return List.of();
  }

  @Override
  public boolean isDrafted() {
    return false;
  }

  @Override
  public void save(Sent sent) {
    PriorityArea moved = PlanPart.area(sent.opened().plan(), sent.item());
    List<UUID> order =
        Stream.concat(
                sent.opened().plan().openAreas().stream(),
                sent.opened().plan().parkedAreas().stream())
            .map(PriorityArea::id)
            .collect(Collectors.toCollection(ArrayList::new));
    int place = order.indexOf(moved.id());
    if (place > 0) {
      Collections.swap(order, place, place - 1);
      reorderAreas.run(new ReorderAreas.Request(sent.plan(), sent.seen(), order), sent.by());
    }
  }
}
