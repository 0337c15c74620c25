package org.quorate.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The invented family: Will Hill, called Billy; his mother Grace May; his sister Kayla-Rose. */
class NameScannerTest {
  private final NameScanner scanner =
      new NameScanner(
          List.of(
              new FamilyNames.Known("Will", "Hill"),
              new FamilyNames.Known("Billy", "Hill"),
              new FamilyNames.Known("Grace", "May"),
              new FamilyNames.Known("Kayla-Rose", "O'Hara"),
              new FamilyNames.Known("Zoë", "Nguyễn")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "will is a word                            | You will be told at the meeting.             | no",
        "a question                                | Will you bring the chronology?                | no",
        "an offer                                  | Will the school send a report?                | no",
        "a capital inside a sentence               | Please think about what Will told the school. | yes",
        "possessive                                | Will's placement ends on Friday.              | yes",
        "at the start, before a verb               | Will has been missing since Monday.           | yes",
        "after a comma                             | As agreed, Will comes later.                  | yes",
        "first and family name in small letters    | notes on will hill attached                   | yes",
        "family name first                         | HILL, Will                                    | yes",
        "a hill is a word                          | Walk up the hill to the back entrance.        | no",
        "a street                                  | The clinic is at 12 Hill Street.              | no",
        "a house with two words                    | Meet at Grace Hill House.                     | no",
        "grace as a word                           | There are ten minutes of grace.               | no",
        "may as a word                             | You may join by telephone.                    | no",
        "a month with a day                        | Papers by 4 May please.                       | no",
        "a month with a preposition                | The next one is in May.                       | no",
        "a month with a year                       | The review of May 2026.                       | no",
        "a name no word of the language            | kayla                                         | yes",
        "shouted                                   | CHRONOLOGY OF KAYLA                           | yes",
        "everything shouted is no name             | YOU WILL NEED A BADGE                         | no",
        "part of a double name                     | About Kayla and her brother.                  | yes",
        "the other part is a flower                | A rose garden is behind the building.         | no",
        "without its apostrophe                    | Mrs OHara brings the report.                  | yes",
        "with a curly apostrophe                   | Mrs O’Hara brings the report.                 | yes",
        "without its accents                       | Zoe arrives at ten.                           | yes",
        "with other accents                        | Family Nguyen                                 | yes",
        "called by another name                    | ask for Billy at the desk                     | yes",
        "inside a link                             | https://video.example/kayla-ohara             | yes",
        "run together in a link                    | https://video.example/room/WillHill           | yes",
        "a file name                               | kayla_strategy.docx                           | yes",
        "inside another word                       | The goodwill of the Hillside team.            | no",
        "a bullet begins with a word               | - Will there be parking?                      | no",
        "nobody at all                             | Civic Centre, room 2                          | no",
      })
  void finds_names_and_leaves_words_alone(String why, String text, String named) {
    assertThat(scanner.firstIn(text).isPresent()).as(why).isEqualTo(named.equals("yes"));
  }

  @Test
  void says_where_and_not_what() {
    assertThat(scanner.firstIn("Agenda\nAbout Kayla and school"))
        .contains(new NameScanner.Sighting(2, 2));
  }

  @Test
  void a_family_without_names_is_found_nowhere() {
    NameScanner unborn = new NameScanner(List.of(new FamilyNames.Known("", "")));

    assertThat(unborn.firstIn("Anything at all. Will it be found?")).isEmpty();
  }

  @Test
  void particles_of_a_family_name_name_nobody() {
    NameScanner van = new NameScanner(List.of(new FamilyNames.Known("Femke", "van der Berg")));

    assertThat(van.firstIn("The van is parked der left.")).isEmpty();
    assertThat(van.firstIn("Mrs Berg waits.")).isPresent();
  }
}
