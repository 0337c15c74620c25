package org.quorate.warning.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.rulebook.Milestone.MISSING_TOLD_TO_LEAD;
import static org.quorate.rulebook.Milestone.RETURN_INTERVIEW_DONE;
import static org.quorate.rulebook.Milestone.STRATEGY_HELD;
import static org.quorate.rulebook.Sector.CAMHS;
import static org.quorate.rulebook.Sector.FAMILY_HELP;
import static org.quorate.rulebook.Sector.GP;
import static org.quorate.rulebook.Sector.NAMED_NURSE;
import static org.quorate.rulebook.Sector.POLICE_EXPLOITATION;
import static org.quorate.rulebook.Sector.SCHOOL;
import static org.quorate.rulebook.Sector.YOUTH_SERVICE;
import static org.quorate.testing.CaseBuilder.aCase;
import static org.quorate.testing.PlanPictureBuilder.aPlanInNeed;
import static org.quorate.warning.picture.DecisionTaken.Matter.CONTINUITY;
import static org.quorate.warning.picture.DecisionTaken.Matter.DIRECTION;
import static org.quorate.warning.picture.DecisionTaken.Matter.PATTERN_READ;
import static org.quorate.warning.picture.DecisionTaken.Matter.STRATEGIES_REVIEWED;
import static org.quorate.warning.picture.DecisionTaken.Matter.THRESHOLD;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quorate.testing.CaseBuilder;
import org.quorate.testing.ChildRoom;
import org.quorate.testing.Times;
import org.quorate.warning.picture.AdultConcern;
import org.quorate.warning.picture.CasePicture;
import org.quorate.warning.picture.Journey;
import org.quorate.warning.picture.Section;

/** What holds of every case, whatever its facts. */
class FindingsPropertyTest {
  private static final String END = LutonStory.END;

  @Test
  void the_findings_are_the_same_in_whatever_order_the_facts_arrive() {
    CasePicture told = LutonStory.toldToTheEnd().build();
    Judgement expected = Findings.in(told, ChildRoom.RULEBOOK, Times.at(END));

    for (int seed = 0; seed < 50; seed++) {
      CasePicture shuffled = shuffled(told, new Random(seed));
      assertThat(Findings.in(shuffled, ChildRoom.RULEBOOK, Times.at(END))).isEqualTo(expected);
    }
  }

  @Test
  void judging_twice_says_the_same() {
    CasePicture told = LutonStory.toldToTheEnd().build();

    assertThat(Findings.in(told, ChildRoom.RULEBOOK, Times.at(END)))
        .isEqualTo(Findings.in(told, ChildRoom.RULEBOOK, Times.at(END)));
  }

  @Test
  void between_two_looks_nothing_changes() {
    CasePicture told = LutonStory.toldToTheEnd().build();
    Instant at = Times.at("2012-01-01");
    for (int look = 0; look < 40; look++) {
      Judgement now = Findings.in(told, ChildRoom.RULEBOOK, at);
      if (now.next().isEmpty()) {
        return;
      }
      Instant before = now.next().get().minus(1, ChronoUnit.MICROS);
      assertThat(Findings.in(told, ChildRoom.RULEBOOK, before).findings())
          .as("just before %s", now.next())
          .isEqualTo(now.findings());
      at = now.next().get();
    }
  }

  @Test
  void a_case_of_which_nothing_is_known_says_so_of_every_rule_and_finds_nothing() {
    Judgement judged =
        Findings.in(aCase().unread(Section.values()).build(), ChildRoom.RULEBOOK, Times.at(END));

    assertThat(judged.findings()).isEmpty();
    assertThat(judged.unjudged().stream().map(Unjudged::kind)).contains(FindingKind.values());
  }

  @Test
  void after_everything_was_answered_the_set_is_empty() {
    CaseBuilder answered =
        LutonStory.toldToTheEnd()
            .withGp()
            .notice(GP, "2013-06-20", "2013-06-20")
            .adult(AdultConcern.Work.ADULTS_AT_RISK, "2011-02-14", true)
            .withdrew(FAMILY_HELP, "2012-07-16", true, true, true)
            .unaware(NAMED_NURSE, "2012-12-10 10:00", "2013-06-20")
            .answeredRefusal(
                "therapy", CAMHS, "2012-10-08", "2012-10-22 10:00", "2013-06-20", "2013-06-20")
            .answeredRefusal(
                "therapy", CAMHS, "2013-01-14", "2013-01-28 10:00", "2013-06-20", "2013-06-20")
            .referral("panel", POLICE_EXPLOITATION, "2013-03-08 15:00", "2013-06-20")
            .lead("first", "2010-11-08", "2012-07-16")
            .lead("second", "2012-07-16")
            .caseload(20, "2013-06-20")
            .handOverAccepted()
            .assessed("2013-06-20")
            .reachedIn("episode2013-03-04 20:00", MISSING_TOLD_TO_LEAD, "2013-06-20")
            .reachedIn("episode2013-03-04 20:00", RETURN_INTERVIEW_DONE, "2013-06-20")
            .reached(STRATEGY_HELD, "2013-06-20")
            .decided(THRESHOLD, "2013-06-20")
            .decided(PATTERN_READ, "2013-06-20")
            .decided(DIRECTION, "2013-06-20")
            .decided(CONTINUITY, "2013-06-20")
            .decided(STRATEGIES_REVIEWED, "2013-06-20")
            .plan(
                aPlanInNeed("2012-07-16")
                    .with(SCHOOL, YOUTH_SERVICE)
                    .changed("2013-06-20")
                    .summary("2013-06-20"));

    assertThat(Findings.in(answered.build(), ChildRoom.RULEBOOK, Times.at(END)).findings())
        .isEmpty();
  }

  private static CasePicture shuffled(CasePicture told, Random chance) {
    return new CasePicture(
        told.child(),
        told.zone(),
        told.known(),
        told.person(),
        mixed(told.circumstances(), chance),
        mixed(told.involvements(), chance),
        new Journey(mixed(told.journey().log(), chance), mixed(told.journey().clocks(), chance)),
        mixed(told.meetings(), chance),
        mixed(told.plans(), chance),
        told.lead(),
        mixed(told.missing(), chance),
        mixed(told.referrals(), chance),
        mixed(told.adults(), chance),
        told.records(),
        told.around(),
        mixed(told.decisions(), chance),
        told.proposedAt());
  }

  private static <T> List<T> mixed(List<T> facts, Random chance) {
    List<T> mixed = new ArrayList<>(facts);
    Collections.shuffle(mixed, chance);
    return mixed;
  }
}
