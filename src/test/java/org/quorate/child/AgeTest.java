package org.quorate.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Birthdays, and what lies around them. */
class AgeTest {
  private static final LocalDate LEAP_DAY = LocalDate.of(2008, 2, 29);

  @Test
  void a_child_is_a_year_older_on_the_birthday_and_not_the_day_before() {
    LocalDate born = LocalDate.of(2012, 3, 4);

    assertThat(Age.on(born, LocalDate.of(2025, 3, 3)).years()).isEqualTo(12);
    assertThat(Age.on(born, LocalDate.of(2025, 3, 4)).years()).isEqualTo(13);
  }

  @Test
  void born_on_29_february_a_child_turns_seventeen_on_1_march() {
    assertThat(Age.on(LEAP_DAY, LocalDate.of(2025, 2, 28)).years()).isEqualTo(16);
    assertThat(Age.on(LEAP_DAY, LocalDate.of(2025, 3, 1)).years()).isEqualTo(17);
    assertThat(Age.ofYears(17).reachedBy(LEAP_DAY)).isEqualTo(LocalDate.of(2025, 3, 1));
  }

  @Test
  void and_in_a_leap_year_on_the_day_itself() {
    assertThat(Age.on(LEAP_DAY, LocalDate.of(2024, 2, 28)).years()).isEqualTo(15);
    assertThat(Age.on(LEAP_DAY, LocalDate.of(2024, 2, 29)).years()).isEqualTo(16);
  }

  @Test
  void half_a_year_after_31_august_is_the_first_of_march() {
    LocalDate born = LocalDate.of(2008, 8, 31);

    assertThat(Age.ofYearsAndMonths(17, 6).reachedBy(born)).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(Age.on(born, LocalDate.of(2026, 2, 28)).months()).isEqualTo(17 * 12 + 5);
  }

  @Test
  void the_day_on_which_an_age_is_reached_is_the_first_on_which_it_is_that() {
    Random chance = new Random(3);
    for (int i = 0; i < 2000; i++) {
      LocalDate born = LocalDate.of(2000, 1, 1).plusDays(chance.nextInt(9000));
      Age age = new Age(chance.nextInt(220));

      LocalDate reached = age.reachedBy(born);

      assertThat(Age.on(born, reached)).as("%s %s", born, age).isEqualTo(age);
      assertThat(Age.on(born, reached.minusDays(1)).months()).isLessThan(Math.max(age.months(), 1));
    }
  }

  @Test
  void before_birth_there_is_no_age() {
    Birth expected = Birth.expectedOn(LocalDate.of(2026, 1, 10));

    assertThat(expected.isUnborn()).isTrue();
    assertThat(expected.ageOn(LocalDate.of(2026, 2, 1))).isEmpty();
    assertThat(Birth.on(LEAP_DAY).ageOn(LEAP_DAY.minusDays(1))).isEmpty();
    assertThat(Birth.on(LEAP_DAY).ageOn(LEAP_DAY)).contains(new Age(0));
  }
}
