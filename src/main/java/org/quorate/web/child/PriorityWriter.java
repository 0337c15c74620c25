package org.quorate.web.child;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quorate.kernel.Messages;
import org.quorate.plan.Score;
import org.quorate.web.child.Overview.Priority;
import org.quorate.web.child.PlanGlance.Area;
import org.quorate.web.child.PlanGlance.Point;

/**
 * The priority areas of the open plan with their newest scores, and a line of how they have moved:
 * the child's own where there are any.
 */
final class PriorityWriter {
  static final int WIDTH = 120;
  static final int HEIGHT = 30;
  private static final int EDGE = 4;

  private final Messages words;

  PriorityWriter(Messages words) {
    this.words = words;
  }

  List<Priority> write(List<PlanGlance> plans) {
    return plans.stream().flatMap(plan -> plan.areas().stream()).map(this::priority).toList();
  }

  private Priority priority(Area area) {
    List<String> latest = new ArrayList<>();
    for (Score.By by : Score.By.values()) {
      JpaPlanGlance.latest(area.scores(), by)
          .ifPresent(
              point ->
                  latest.add(
                      said(by, "" + point.points()) + " (" + words.shortDate(point.on()) + ")"));
    }
    List<Point> line = line(area);
    return new Priority(
        area.outcome().isEmpty() ? area.worry() : area.outcome(),
        area.outcome().isEmpty() ? "" : words.text("child-priority.worry", "worry", area.worry()),
        latest,
        line.size() < 2 ? "" : corners(line),
        line.size() < 2 ? "" : said(line.getFirst().by(), moved(line)));
  }

  private String said(Score.By by, String points) {
    return words.text(
        switch (by) {
          case CHILD -> "child-priority.child";
          case FAMILY -> "child-priority.family";
          case PROFESSIONALS -> "child-priority.professionals";
        },
        "points",
        points);
  }

  /** Of one voice only: what the child says is not mixed with what others say. */
  private static List<Point> line(Area area) {
    return Arrays.stream(Score.By.values())
        .map(by -> area.scores().stream().filter(point -> point.by() == by).toList())
        .filter(points -> points.size() > 1)
        .findFirst()
        .orElse(List.of());
  }

  private static String moved(List<Point> line) {
    return line.stream().map(point -> "" + point.points()).collect(Collectors.joining(", "));
  }

  private static String corners(List<Point> line) {
    int step = (WIDTH - 2 * EDGE) / (line.size() - 1);
    Stream<String> corners =
        IntStream.range(0, line.size())
            .mapToObj(i -> EDGE + i * step + "," + height(line.get(i).points()));
    return corners.collect(Collectors.joining(" "));
  }

  private static int height(int points) {
    return HEIGHT - EDGE - points * (HEIGHT - 2 * EDGE) / Score.BEST;
  }
}
