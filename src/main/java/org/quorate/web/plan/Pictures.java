package org.quorate.web.plan;

import java.util.List;
import java.util.Optional;
import org.quorate.kernel.Messages;
import org.quorate.plan.Picture;
import org.quorate.web.drawing.Drawing;
import org.quorate.web.drawing.Mark;
import org.quorate.web.drawing.Pen;

/** The small pictures beside the areas: simple enough to be told from each other on a bad copy. */
final class Pictures {
  private static final int SIDE = 100;
  private static final Pen OUTLINE = Pen.line(Pen.INK, 5).filled("#ffffff");
  private static final Pen STROKE = Pen.line(Pen.INK, 5);
  private static final Pen SOLID = Pen.fill(Pen.INK);

  private Pictures() {}

  /** A rising sun where nobody chose one. */
  static Drawing of(Optional<Picture> chosen, Messages words) {
    Picture picture = chosen.orElse(Picture.FUTURE);
    String name = words.name(picture);
    return new Drawing(name, name, SIDE, SIDE, marks(picture), List.of());
  }

  private static List<Mark> marks(Picture picture) {
    return switch (picture) {
      case HOME ->
          List.of(
              outline("M 20 48 L 20 88 L 80 88 L 80 48"),
              stroke("M 8 52 L 50 14 L 92 52"),
              outline("M 42 88 L 42 64 L 58 64 L 58 88 Z"));
      case SCHOOL ->
          List.of(
              outline(
                  "M 8 26 C 22 18 38 20 50 30 C 62 20 78 18 92 26 L 92 80 "
                      + "C 78 72 62 74 50 84 C 38 74 22 72 8 80 Z"),
              stroke("M 50 30 L 50 84"),
              stroke("M 20 40 L 38 44"),
              stroke("M 20 54 L 38 58"),
              stroke("M 62 44 L 80 40"),
              stroke("M 62 58 L 80 54"));
      case FAMILY ->
          List.of(
              disc(30, 26, 12),
              disc(70, 26, 12),
              disc(50, 54, 9),
              outline("M 12 86 C 12 58 20 46 30 46 C 38 46 42 52 44 60"),
              outline("M 88 86 C 88 58 80 46 70 46 C 62 46 58 52 56 60"),
              outline("M 34 90 C 34 74 42 68 50 68 C 58 68 66 74 66 90 Z"));
      case FRIENDS ->
          List.of(
              disc(32, 30, 13),
              disc(68, 30, 13),
              outline("M 10 86 C 10 62 20 50 32 50 C 44 50 52 62 52 86 Z"),
              outline("M 48 86 C 48 62 56 50 68 50 C 80 50 90 62 90 86 Z"));
      case HEALTH ->
          List.of(
              outline(
                  "M 38 10 L 62 10 L 62 38 L 90 38 L 90 62 L 62 62 L 62 90 L 38 90 "
                      + "L 38 62 L 10 62 L 10 38 L 38 38 Z"));
      case FEELINGS ->
          List.of(
              outline(
                  "M 50 88 C 14 62 8 44 8 34 C 8 20 18 12 29 12 C 39 12 46 18 50 26 "
                      + "C 54 18 61 12 71 12 C 82 12 92 20 92 34 C 92 44 86 62 50 88 Z"));
      case SAFETY ->
          List.of(
              outline("M 50 8 L 86 22 L 86 48 C 86 70 70 86 50 94 C 30 86 14 70 14 48 L 14 22 Z"),
              stroke("M 32 50 L 46 64 L 70 36"));
      case NIGHT ->
          List.of(
              outline(
                  "M 62 10 C 34 14 18 36 24 60 C 30 82 56 94 80 82 "
                      + "C 60 82 44 68 42 48 C 40 32 48 18 62 10 Z"),
              outline("M 76 30 L 80 40 L 90 44 L 80 48 L 76 58 L 72 48 L 62 44 L 72 40 Z"));
      case PHONE ->
          List.of(
              new Mark.Box(28, 8, 44, 84, 8, OUTLINE),
              stroke("M 28 22 L 72 22"),
              stroke("M 28 74 L 72 74"),
              new Mark.Disc(50, 83, 3.5, SOLID));
      case MONEY ->
          List.of(
              disc(50, 50, 40),
              stroke("M 64 36 C 60 26 42 26 41 40 C 41 52 46 58 40 72 L 66 72"),
              stroke("M 34 54 L 58 54"));
      case ACTIVITY ->
          List.of(
              disc(50, 50, 40),
              new Mark.Shape("M 50 34 L 65 45 L 59 62 L 41 62 L 35 45 Z", SOLID),
              stroke("M 50 34 L 50 10"),
              stroke("M 65 45 L 88 38"),
              stroke("M 59 62 L 74 82"),
              stroke("M 41 62 L 26 82"),
              stroke("M 35 45 L 12 38"));
      case FUTURE ->
          List.of(
              outline("M 24 72 C 24 54 36 44 50 44 C 64 44 76 54 76 72 Z"),
              stroke("M 6 72 L 94 72"),
              stroke("M 26 86 L 74 86"),
              stroke("M 50 30 L 50 14"),
              stroke("M 24 42 L 14 32"),
              stroke("M 76 42 L 86 32"));
    };
  }

  private static Mark outline(String path) {
    return new Mark.Shape(path, OUTLINE);
  }

  private static Mark stroke(String path) {
    return new Mark.Shape(path, STROKE);
  }

  private static Mark disc(double x, double y, double radius) {
    return new Mark.Disc(x, y, radius, OUTLINE);
  }
}
