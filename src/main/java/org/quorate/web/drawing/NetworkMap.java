package org.quorate.web.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quorate.kernel.Messages;

/** The people around a child, in rings: the nearer, the more she trusts them. */
public final class NetworkMap {
  private static final int WIDTH = 640;
  private static final int CENTRE = WIDTH / 2;
  private static final int HEIGHT = 560;
  private static final int MIDDLE = HEIGHT / 2;
  private static final double FLATTENED = 0.86;
  private static final int LONGEST = 18;

  private NetworkMap() {}

  /** How near somebody is to the child. */
  public enum Ring {
    VERY_CLOSE(105),
    CLOSE(180),
    FURTHER(255);

    private final int radius;

    Ring(int radius) {
      this.radius = radius;
    }

    int radius() {
      return radius;
    }
  }

  /** One of the people, as the child calls them. */
  public record Person(String name, String role, Ring ring) {}

  /** The map; empty where nobody has been drawn yet. */
  public static Drawing of(String child, List<Person> people, Messages words) {
    String title = words.text("drawing.network", "child", child);
    if (people.isEmpty()) {
      return new Drawing(
          title, words.text("drawing.network-none"), WIDTH, HEIGHT, List.of(), List.of());
    }
    Drawing.Sheet sheet = new Drawing.Sheet();
    for (Ring ring : Ring.values()) {
      sheet.add(ellipse(ring.radius()));
    }
    double begin = -Math.PI / 2;
    for (Ring ring : Ring.values()) {
      List<Person> here = people.stream().filter(p -> p.ring() == ring).toList();
      for (int i = 0; i < here.size(); i++) {
        double angle = begin + i * 2 * Math.PI / here.size();
        person(sheet, here.get(i), ring, angle);
      }
      begin += Math.PI / 4;
    }
    sheet.add(new Mark.Disc(CENTRE, MIDDLE, 46, Pen.line(Pen.ACCENT, 3).filled(Pen.ACCENT)));
    sheet.add(
        new Mark.Words(
            CENTRE, MIDDLE + 6, shortened(child), Mark.Anchor.MIDDLE, 18, true, "#ffffff"));
    return new Drawing(
        title, alternative(people, words), WIDTH, HEIGHT, sheet.marks(), table(people, words));
  }

  private static void person(Drawing.Sheet sheet, Person person, Ring ring, double angle) {
    double x = CENTRE + ring.radius() * Math.cos(angle);
    double y = MIDDLE + ring.radius() * FLATTENED * Math.sin(angle);
    sheet.line(CENTRE, MIDDLE, x, y, Pen.line(Pen.PALE, ring == Ring.VERY_CLOSE ? 4 : 2));
    sheet.add(new Mark.Disc(x, y, 15, Pen.line(Pen.ACCENT, 2).filled("#dbe9e7")));
    sheet.strong(x, y + 32, shortened(person.name()), Mark.Anchor.MIDDLE, 15);
    sheet.words(x, y + 48, shortened(person.role()), Mark.Anchor.MIDDLE, 13);
  }

  private static Mark ellipse(int radius) {
    double ry = radius * FLATTENED;
    double k = 0.5523;
    return new Mark.Shape(
        ("M %s %s C %s %s %s %s %s %s C %s %s %s %s %s %s"
                + " C %s %s %s %s %s %s C %s %s %s %s %s %s Z")
            .formatted(
                figures(
                    CENTRE,
                    MIDDLE - ry,
                    CENTRE + k * radius,
                    MIDDLE - ry,
                    CENTRE + radius,
                    MIDDLE - k * ry,
                    CENTRE + radius,
                    MIDDLE,
                    CENTRE + radius,
                    MIDDLE + k * ry,
                    CENTRE + k * radius,
                    MIDDLE + ry,
                    CENTRE,
                    MIDDLE + ry,
                    CENTRE - k * radius,
                    MIDDLE + ry,
                    CENTRE - radius,
                    MIDDLE + k * ry,
                    CENTRE - radius,
                    MIDDLE,
                    CENTRE - radius,
                    MIDDLE - k * ry,
                    CENTRE - k * radius,
                    MIDDLE - ry,
                    CENTRE,
                    MIDDLE - ry)),
        Pen.line(Pen.PALE, 1.5).dashed("3 5"));
  }

  private static Object[] figures(double... values) {
    return java.util.Arrays.stream(values).mapToObj(Mark::number).toArray();
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
  }

  private static String alternative(List<Person> people, Messages words) {
    List<String> sentences = new ArrayList<>();
    for (Ring ring : Ring.values()) {
      List<String> here =
          people.stream()
              .filter(p -> p.ring() == ring)
              .map(p -> p.role().isEmpty() ? p.name() : p.name() + " (" + p.role() + ")")
              .toList();
      if (!here.isEmpty()) {
        sentences.add(
            words.text(
                "drawing.network-ring", Map.of("ring", ring, "who", String.join(", ", here))));
      }
    }
    return String.join(" ", sentences);
  }

  private static List<List<String>> table(List<Person> people, Messages words) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(words.text("drawing.who"), words.text("drawing.role"), words.text("drawing.ring")));
    people.forEach(p -> rows.add(List.of(p.name(), p.role(), words.name(p.ring()))));
    return rows;
  }
}
