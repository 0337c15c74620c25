package org.quorate.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.web.drawing.DistanceTravelled.Voice.CHILD;
import static org.quorate.web.drawing.DistanceTravelled.Voice.FAMILY;
import static org.quorate.web.drawing.DistanceTravelled.Voice.PROFESSIONALS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.child.RiskLevel;
import org.quorate.kernel.Messages;
import org.quorate.web.drawing.DistanceTravelled.Score;
import org.quorate.web.drawing.LoadOnFamily.Week;
import org.quorate.web.drawing.NetworkMap.Person;
import org.quorate.web.drawing.NetworkMap.Ring;
import org.quorate.web.drawing.RiskOverTime.Judged;

/** Drawings are pure: the same facts give the same strokes, and the same sentences. */
class DrawingsTest {
  private static final Messages WORDS = Messages.english();
  private static final LocalDate JANUARY = LocalDate.of(2025, 1, 16);
  private static final LocalDate APRIL = LocalDate.of(2025, 4, 16);
  private static final LocalDate JULY = LocalDate.of(2025, 7, 16);

  @Test
  void a_higher_score_lies_higher() {
    assertThat(DistanceTravelled.y(10))
        .isLessThan(DistanceTravelled.y(5))
        .isLessThan(DistanceTravelled.y(0));
    assertThat(DistanceTravelled.y(10) + DistanceTravelled.y(0))
        .isEqualTo(2 * DistanceTravelled.y(5));
  }

  @Test
  void each_voice_has_dashes_and_points_of_its_own() {
    Drawing drawing = travelled();

    assertThat(all(drawing, Mark.Trace.class).map(t -> t.pen().dashes()))
        .hasSize(3)
        .doesNotHaveDuplicates();
    assertThat(all(drawing, Mark.Disc.class)).hasSize(4);
    assertThat(all(drawing, Mark.Box.class)).hasSize(3);
    assertThat(all(drawing, Mark.Shape.class)).hasSize(3);
  }

  @Test
  void labels_at_the_end_of_lines_do_not_lie_on_each_other() {
    Drawing drawing =
        DistanceTravelled.of(
            List.of(
                new Score(CHILD, JULY, 6),
                new Score(FAMILY, JULY, 6),
                new Score(PROFESSIONALS, JULY, 6)),
            WORDS);

    List<Double> labels =
        all(drawing, Mark.Words.class)
            .filter(Mark.Words::bold)
            .map(Mark.Words::y)
            .sorted()
            .toList();
    assertThat(labels).hasSize(3);
    assertThat(labels.get(1) - labels.get(0)).isGreaterThanOrEqualTo(19);
    assertThat(labels.get(2) - labels.get(1)).isGreaterThanOrEqualTo(19);
  }

  @Test
  void everything_drawn_lies_on_the_sheet() {
    assertThat(
            Stream.of(travelled(), risk(), network(), load())
                .flatMap(d -> d.marks().stream().map(m -> inside(m, d))))
        .doesNotContain(false);
  }

  @Test
  void the_distance_is_told_in_sentences_and_in_a_table() {
    Drawing drawing = travelled();

    assertThat(drawing.alternative())
        .contains(
            "Child went from 2 on Thursday 16 January 2025 to 6 of 10 on Wednesday 16 July 2025.",
            "Professionals went from 1");
    assertThat(drawing.heads()).containsExactly("Day", "Child", "Family", "Professionals");
    assertThat(drawing.rows().get(1)).containsExactly("16 April 2025", "4", "–", "–");
  }

  @Test
  void risk_rises_and_falls_in_steps() {
    Drawing drawing = risk();

    Mark.Trace steps = all(drawing, Mark.Trace.class).findFirst().orElseThrow();
    assertThat(steps.points()).hasSize(6);
    assertThat(steps.points().get(1).y()).isEqualTo(steps.points().get(0).y());
    assertThat(steps.points().get(2).y()).isLessThan(steps.points().get(1).y());
    assertThat(steps.points().getLast().x()).isEqualTo(620);
    assertThat(drawing.alternative()).contains("High from Wednesday 16 April 2025.");
  }

  @Test
  void whom_the_child_trusts_most_is_nearest() {
    Drawing drawing = network();

    Mark.Disc nan = all(drawing, Mark.Disc.class).findFirst().orElseThrow();
    Mark.Disc worker = all(drawing, Mark.Disc.class).toList().get(2);
    assertThat(Math.hypot(nan.x() - 320, nan.y() - 280))
        .isLessThan(Math.hypot(worker.x() - 320, worker.y() - 280));
    assertThat(drawing.alternative()).contains("Very close: Nan (Grandmother), Jas (Best friend).");
    assertThat(drawing.rows()).hasSize(3);
  }

  @Test
  void a_bar_is_as_high_as_its_week_is_full() {
    Drawing drawing = load();

    List<Mark.Box> bars = all(drawing, Mark.Box.class).filter(b -> b.y() > 30).toList();
    double unit = LoadOnFamily.y(0, 7) - LoadOnFamily.y(1, 7);
    assertThat(bars.getFirst().height()).isCloseTo(2 * unit, within());
    assertThat(drawing.alternative())
        .isEqualTo(
            "6 services work with the family. The fullest week begins on Monday 21 July 2025: 4"
                + " appointments and 3 things to do.");
  }

  @Test
  void without_facts_a_sentence_takes_the_place_of_the_drawing() {
    assertThat(
            List.of(
                DistanceTravelled.of(List.of(), WORDS),
                RiskOverTime.of(List.of(), JULY, WORDS),
                NetworkMap.of("Mia", List.of(), WORDS),
                LoadOnFamily.of(List.of(), 0, WORDS)))
        .allMatch(Drawing::isEmpty)
        .noneMatch(d -> d.alternative().isEmpty() || d.alternative().startsWith("drawing."));
  }

  @Test
  void stars_are_full_or_empty_and_counted_in_words() {
    Drawing stars = Stars.of(7, WORDS);

    assertThat(all(stars, Mark.Shape.class).filter(s -> s.pen().fill().equals("#f2b600")))
        .hasSize(7);
    assertThat(stars.marks()).hasSize(10);
    assertThat(stars.alternative()).isEqualTo("7 of 10 stars");
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.01);
  }

  private static boolean inside(Mark mark, Drawing on) {
    return switch (mark) {
      case Mark.Line l -> in(l.x1(), l.y1(), on) && in(l.x2(), l.y2(), on);
      case Mark.Trace t -> t.points().stream().allMatch(p -> in(p.x(), p.y(), on));
      case Mark.Disc d -> in(d.x(), d.y(), on);
      case Mark.Box b -> in(b.x(), b.y(), on) && in(b.x() + b.width(), b.y() + b.height(), on);
      case Mark.Words w -> in(w.x(), w.y(), on);
      case Mark.Shape s -> !s.path().isEmpty();
    };
  }

  private static boolean in(double x, double y, Drawing on) {
    return x >= 0 && y >= 0 && x <= on.width() && y <= on.height();
  }

  static Drawing travelled() {
    return DistanceTravelled.of(
        List.of(
            new Score(CHILD, JANUARY, 2),
            new Score(CHILD, APRIL, 4),
            new Score(CHILD, JULY, 6),
            new Score(FAMILY, JANUARY, 3),
            new Score(FAMILY, JULY, 6),
            new Score(PROFESSIONALS, JANUARY, 1),
            new Score(PROFESSIONALS, JULY, 5)),
        WORDS);
  }

  static Drawing risk() {
    return RiskOverTime.of(
        List.of(
            new Judged(JANUARY, RiskLevel.MEDIUM),
            new Judged(APRIL, RiskLevel.HIGH),
            new Judged(APRIL.plusMonths(2), RiskLevel.EMERGING)),
        JULY,
        WORDS);
  }

  static Drawing network() {
    return NetworkMap.of(
        "Mia",
        List.of(
            new Person("Nan", "Grandmother", Ring.VERY_CLOSE),
            new Person("Jas", "Best friend", Ring.VERY_CLOSE),
            new Person("Tariq", "Lantern", Ring.CLOSE)),
        WORDS);
  }

  static Drawing load() {
    LocalDate monday = LocalDate.of(2025, 7, 14);
    return LoadOnFamily.of(
        List.of(
            new Week(monday, 2, 1),
            new Week(monday.plusWeeks(1), 4, 3),
            new Week(monday.plusWeeks(2), 1, 0)),
        6,
        WORDS);
  }

  private static <M extends Mark> Stream<M> all(Drawing drawing, Class<M> kind) {
    return drawing.marks().stream().filter(kind::isInstance).map(kind::cast);
  }
}
