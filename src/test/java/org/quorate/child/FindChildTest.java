package org.quorate.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.access.Role;
import org.quorate.audit.Viewed;
import org.quorate.kernel.PersonName;
import org.quorate.kernel.Uuid7;
import org.quorate.testing.Callers;
import org.quorate.testing.ChildRoom;

/** Names are found as they sound, by whoever may look. */
class FindChildTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);

  @ParameterizedTest
  @CsvSource({
    "Siobhán, Shivaun",
    "Siobhán, Siobhan",
    "Niamh, Neev",
    "Saoirse, Sersha",
    "Caoimhe, Keeva",
    "Siân, Shan",
    "Siân, Sian",
    "Llewelyn, Lewellyn",
    "Gruffydd, Griffith",
    "Rhys, Rees",
    "Wójcik, Wojcik",
    "Wójcik, Voicik",
    "Łukasz, Lukash",
    "Szymański, Shimanski",
    "Mohammed, Muhammad",
    "Yousuf, Yusuf",
    "Hussain, Hussein",
    "Choudhury, Chowdhury",
    "Begum, Begam",
    "Khadija, Kadija",
    "O'Neill, ONeil",
    "Catherine, Kathryn",
    "Mia, mia",
    "Rebecca, Rebeka",
  })
  void a_name_is_found_as_it_sounds(String name, String typed) {
    NameKeys known = NameKeys.of(new PersonName(name, ""), "");

    assertThat(NameKeys.typed(typed).keys()).as(typed).containsAnyElementsOf(known.keys());
  }

  @Test
  void names_that_merely_begin_alike_are_not_taken_for_each_other() {
    NameKeys known = NameKeys.of(new PersonName("Thomas", "Green"), "");

    assertThat(NameKeys.typed("Quentin").keys()).doesNotContainAnyElementsOf(known.keys());
    assertThat(known.isLike(NameKeys.typed("Quentin Green"))).isFalse();
    assertThat(known.isLike(NameKeys.typed("Tomas Greene"))).isTrue();
  }

  @Test
  void the_very_name_comes_before_a_slip_and_that_before_a_mere_sound() {
    Index index = new Index(found("Neve", "Shaw"), found("Niamh", "Shaw"), found("Niamhe", "Shaw"));

    List<String> order =
        finder(new ChildRoom(TODAY), index)
            .run("niamh", Callers.a(Role.SERVICE_MANAGER))
            .found()
            .stream()
            .map(f -> f.name().given())
            .toList();

    assertThat(order).startsWith("Niamh", "Niamhe");
  }

  @Test
  void a_social_worker_learns_that_a_child_is_known_but_cannot_open_the_record() {
    FoundChild mia = found("Mia", "Novak");
    ChildRoom room = new ChildRoom(TODAY, id -> false);

    List<FoundChild> found =
        finder(room, new Index(mia)).run("Mia", Callers.a(Role.SOCIAL_WORKER)).found();

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().mayOpen()).isFalse();
  }

  @Test
  void somebody_of_an_agency_finds_only_the_children_they_work_with() {
    FoundChild mia = found("Mia", "Novak");
    FoundChild other = found("Mia", "Other");
    ChildRoom room = new ChildRoom(TODAY, id -> id.equals(mia.id()));

    List<FoundChild> found =
        finder(room, new Index(mia, other)).run("Mia", Callers.a(Role.AGENCY_PROFESSIONAL)).found();

    assertThat(found).extracting(FoundChild::id).containsExactly(mia.id());
    assertThat(found.getFirst().mayOpen()).isTrue();
  }

  @Test
  void every_child_shown_is_in_the_trail_and_nothing_else_is() {
    FoundChild mia = found("Mia", "Novak");
    ChildRoom room = new ChildRoom(TODAY);

    finder(room, new Index(mia)).run("Mia", Callers.a(Role.CONVENOR));
    finder(room, new Index()).run("Nobody", Callers.a(Role.CONVENOR));

    assertThat(room.facts.all())
        .singleElement()
        .isInstanceOfSatisfying(
            Viewed.class,
            v -> assertThat(v.about()).extracting(s -> s.id()).containsExactly(mia.id()));
  }

  @Test
  void slips_are_counted_letter_by_letter() {
    assertThat(Likeness.slips("siobhan", "siobhan")).isZero();
    assertThat(Likeness.slips("siobhan", "soibhan")).isEqualTo(1);
    assertThat(Likeness.slips("mia", "mya")).isEqualTo(1);
    assertThat(Likeness.slips("", "mia")).isEqualTo(3);
  }

  private static FindChild finder(ChildRoom room, ChildIndex index) {
    return new FindChild(room.guard, index, room.facts, room.clock);
  }

  private static FoundChild found(String given, String family) {
    return new FoundChild(
        Uuid7.at(TODAY.atStartOfDay(ChildRoom.LONDON).toInstant()),
        new ChildReference("Q-4TZ9"),
        new PersonName(given, family),
        "",
        Optional.of(LocalDate.of(2012, 3, 4)),
        Optional.empty(),
        Optional.empty(),
        "Team North",
        false);
  }

  /** Gives back all it holds: the ranking is what is tried. */
  private record Index(List<FoundChild> all) implements ChildIndex {
    Index(FoundChild... all) {
      this(new ArrayList<>(List.of(all)));
    }

    @Override
    public List<FoundChild> withNumber(String number) {
      return List.of();
    }

    @Override
    public List<FoundChild> sharing(Set<String> marks, List<String> beginnings, int atMost) {
      return all;
    }
  }
}
