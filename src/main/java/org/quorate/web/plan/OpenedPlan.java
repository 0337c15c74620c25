package org.quorate.web.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.kernel.Messages;
import org.quorate.plan.Plan;
import org.quorate.plan.PriorityArea;
import org.quorate.plan.version.PlanVersion;

/**
 * A plan as its pages need it: read once, for somebody who may know of it.
 *
 * @param versions those that count, the newest first
 * @param writes whether the reader may change it
 */
public record OpenedPlan(Plan plan, PlanNames names, List<PlanVersion> versions, boolean writes) {
  public OpenedPlan {
    versions = List.copyOf(versions);
  }

  public static String href(UUID plan) {
    return "/plans/" + plan;
  }

  public String address() {
    return href(plan.id().value());
  }

  public String at(String page) {
    return address() + "/" + page;
  }

  public String at(String page, UUID item) {
    return at(page) + "?item=" + item;
  }

  /** "Mia’s child protection plan". */
  public String title(Messages words) {
    return words.text("plan.title", "child", names.first(), "kind", words.name(plan.kind()));
  }

  public String named() {
    return names.first() + " · " + names.child().reference();
  }

  /** What an area is called: what is wanted, or else what people are worried about. */
  static String called(PriorityArea area) {
    return Optional.of(area.outcome()).filter(o -> !o.isEmpty()).orElse(area.worry());
  }
}
