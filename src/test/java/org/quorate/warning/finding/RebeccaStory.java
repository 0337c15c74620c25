package org.quorate.warning.finding;

import static org.quorate.meeting.DecisionKind.CP_PLAN_MADE;
import static org.quorate.rulebook.Circumstance.CHILD_SUBSTANCE_USE;
import static org.quorate.rulebook.Circumstance.EDUCATION_DISRUPTED;
import static org.quorate.rulebook.Circumstance.EXPLOITATION_MEDIUM;
import static org.quorate.rulebook.Circumstance.SCHOOL_AGE_OR_ON_ROLL;
import static org.quorate.rulebook.Circumstance.YOUTH_JUSTICE_INVOLVED;
import static org.quorate.rulebook.MeetingType.CORE_GROUP;
import static org.quorate.rulebook.MeetingType.INITIAL_CONFERENCE;
import static org.quorate.rulebook.Milestone.ASSESSMENT_COMPLETED;
import static org.quorate.rulebook.Milestone.CONFERENCE_DECISION_SENT;
import static org.quorate.rulebook.Milestone.CONFERENCE_MINUTES_SENT;
import static org.quorate.rulebook.Milestone.CORE_GROUP_HELD;
import static org.quorate.rulebook.Milestone.CP_PLAN_STARTED;
import static org.quorate.rulebook.Milestone.CP_VISIT_MADE;
import static org.quorate.rulebook.Milestone.INITIAL_CONFERENCE_HELD;
import static org.quorate.rulebook.Milestone.MISSING_TOLD_TO_LEAD;
import static org.quorate.rulebook.Milestone.REASONABLE_CAUSE;
import static org.quorate.rulebook.Milestone.REFERRAL_RECEIVED;
import static org.quorate.rulebook.Milestone.RETURN_INTERVIEW_DONE;
import static org.quorate.rulebook.Milestone.S47_STARTED;
import static org.quorate.rulebook.Milestone.STRATEGY_HELD;
import static org.quorate.rulebook.Sector.CHAIR;
import static org.quorate.rulebook.Sector.CHILD;
import static org.quorate.rulebook.Sector.CSC;
import static org.quorate.rulebook.Sector.DRUG_ALCOHOL_YP;
import static org.quorate.rulebook.Sector.EDUCATION_INCLUSION;
import static org.quorate.rulebook.Sector.FAMILY;
import static org.quorate.rulebook.Sector.GP;
import static org.quorate.rulebook.Sector.LEAD_SW;
import static org.quorate.rulebook.Sector.POLICE_CP;
import static org.quorate.rulebook.Sector.POLICE_EXPLOITATION;
import static org.quorate.rulebook.Sector.POLICE_MISSING;
import static org.quorate.rulebook.Sector.RHI_PROVIDER;
import static org.quorate.rulebook.Sector.SCHOOL;
import static org.quorate.rulebook.Sector.SCHOOL_NURSE;
import static org.quorate.rulebook.Sector.SEND;
import static org.quorate.rulebook.Sector.SPECIALIST_EXPLOITATION;
import static org.quorate.rulebook.Sector.YOUTH_JUSTICE;
import static org.quorate.testing.PlanPictureBuilder.aProtectionPlan;
import static org.quorate.testing.TableBuilder.aTable;
import static org.quorate.warning.picture.DecisionTaken.Matter.PATTERN_READ;

import java.util.List;
import org.quorate.testing.PlanPictureBuilder;
import org.quorate.testing.Replay;
import org.quorate.testing.TableBuilder;

/** York's Rebecca; the briefing gives no dates, these are ours. */
final class RebeccaStory {
  private RebeccaStory() {}

  private static TableBuilder conference() {
    return aTable(INITIAL_CONFERENCE, "2019-03-18 10:00")
        .arranged("2019-03-05")
        .asking(CSC, LEAD_SW, CHAIR, POLICE_CP, GP, FAMILY, CHILD)
        .everybodyComes("2019-03-06");
  }

  private static TableBuilder whole() {
    return conference()
        .asking(
            POLICE_EXPLOITATION,
            SPECIALIST_EXPLOITATION,
            POLICE_MISSING,
            RHI_PROVIDER,
            SCHOOL,
            SCHOOL_NURSE,
            EDUCATION_INCLUSION)
        .everybodyComes("2019-03-07");
  }

  private static PlanPictureBuilder plan() {
    return aProtectionPlan("2019-03-18").changed("2019-03-18");
  }

  static String told() {
    return new Replay()
        .on(
            "2019-03-04 09:00",
            "Rebecca is 13, lives with a relative, has been moved between schools and is missing often.",
            child ->
                child
                    .born("2005-09-10")
                    .lead("worker", "2019-03-04")
                    .said("2019-03-04 09:00")
                    .reached(REFERRAL_RECEIVED, "2019-03-01 09:00")
                    .reached(REASONABLE_CAUSE, "2019-03-04 09:00")
                    .holds(SCHOOL_AGE_OR_ON_ROLL, "2010-09-01")
                    .holds(EXPLOITATION_MEDIUM, "2019-03-04")
                    .holds(EDUCATION_DISRUPTED, "2018-11-05")
                    .holds(CHILD_SUBSTANCE_USE, "2019-01-07")
                    .schoolMoves("2018-04-16", "2018-11-05")
                    .missing("2019-02-22 21:00", "2019-02-23 03:00")
                    .reachedIn("episode2019-02-22 21:00", MISSING_TOLD_TO_LEAD, "2019-02-23 09:00")
                    .reachedIn(
                        "episode2019-02-22 21:00", RETURN_INTERVIEW_DONE, "2019-02-25 09:00"))
        .on(
            "2019-03-04 14:00",
            "A strategy discussion starts an enquiry.",
            child ->
                child
                    .reached(STRATEGY_HELD, "2019-03-04 14:00")
                    .reached(S47_STARTED, "2019-03-04 14:00"))
        .on(
            "2019-03-05",
            "The conference is arranged with those who always come.",
            child -> child.meets(conference()))
        .on(
            "2019-03-07",
            "The exploitation, missing and education services are asked as well.",
            child -> child.meets(whole()).involves(SPECIALIST_EXPLOITATION, "2019-03-07"))
        .on(
            "2019-03-13",
            "The assessment is done.",
            child -> child.assessed("2019-03-13").reached(ASSESSMENT_COMPLETED, "2019-03-13"))
        .on(
            "2019-03-18 12:00",
            "The conference makes a plan: SMART, and with eleven targets.",
            child -> {
              PlanPictureBuilder eleven = plan().withoutSummary().familyUntold();
              for (String target :
                  List.of(
                      "home", "school", "drugs", "sleep", "friends", "curfew", "phone", "health",
                      "anger", "money", "missing")) {
                eleven.area(target, "2019-03-18").action(LEAD_SW, "2019-06-01");
              }
              child
                  .meets(whole().deciding(CP_PLAN_MADE, CHAIR).letters("2019-03-19").held())
                  .reached(INITIAL_CONFERENCE_HELD, "2019-03-18 10:00")
                  .reached(CP_PLAN_STARTED, "2019-03-18 10:00")
                  .reached(CONFERENCE_DECISION_SENT, "2019-03-18 11:00")
                  .reached(CONFERENCE_MINUTES_SENT, "2019-03-18 11:30")
                  .plan(eleven.withIdle(SCHOOL).withIdle(POLICE_MISSING))
                  .meets(
                      aTable(CORE_GROUP, "2019-04-01 10:00")
                          .arranged("2019-03-18")
                          .asking(LEAD_SW, GP, SCHOOL, SCHOOL_NURSE, EDUCATION_INCLUSION, SEND)
                          .asking(POLICE_EXPLOITATION, SPECIALIST_EXPLOITATION, POLICE_MISSING)
                          .asking(RHI_PROVIDER, FAMILY, CHILD, DRUG_ALCOHOL_YP)
                          .everybodyComes("2019-03-19"));
            })
        .on(
            "2019-03-25 10:00",
            "She is in court: the youth justice worker is hers, and not on the list of the core group.",
            child -> child.holds(YOUTH_JUSTICE_INVOLVED, "2019-03-25"))
        .on(
            "2019-03-26 10:00",
            "The worker is asked.",
            child ->
                child.meets(
                    aTable(CORE_GROUP, "2019-04-01 10:00")
                        .arranged("2019-03-18")
                        .asking(LEAD_SW, GP, SCHOOL, SCHOOL_NURSE, EDUCATION_INCLUSION, SEND)
                        .asking(POLICE_EXPLOITATION, SPECIALIST_EXPLOITATION, POLICE_MISSING)
                        .asking(RHI_PROVIDER, YOUTH_JUSTICE, FAMILY, CHILD, DRUG_ALCOHOL_YP)
                        .everybodyComes("2019-03-27")))
        .on(
            "2019-03-29 10:00",
            "Missing for a second time; back at noon.",
            child ->
                child
                    .missing("2019-03-29 02:00", "2019-03-29 12:00")
                    .reachedIn("episode2019-03-29 02:00", MISSING_TOLD_TO_LEAD, "2019-03-29 12:00"))
        .on(
            "2019-04-01 12:00",
            "The core group groups the targets into three areas with the family, gives every agency its part and shares the summary.",
            child ->
                child
                    .meets(
                        aTable(CORE_GROUP, "2019-04-01 10:00")
                            .arranged("2019-03-18")
                            .asking(LEAD_SW, SCHOOL, FAMILY, CHILD)
                            .held())
                    .reached(CORE_GROUP_HELD, "2019-04-01 10:00")
                    .reached(CP_VISIT_MADE, "2019-04-01 16:00")
                    .visited("2019-04-01 16:00", true)
                    .reachedIn("episode2019-03-29 02:00", RETURN_INTERVIEW_DONE, "2019-04-01 11:00")
                    .decided(PATTERN_READ, "2019-04-01 11:30")
                    .plan(
                        plan()
                            .changed("2019-04-01 12:00")
                            .summary("2019-04-01")
                            .area("safe", "2019-03-18")
                            .area("school", "2019-03-18")
                            .area("home", "2019-03-18")
                            .with(SCHOOL, POLICE_MISSING)))
        .on(
            "2019-04-08",
            "A package of her own at school; her needs were looked for.",
            child -> child.needsReviewed("2019-04-08"))
        .until("2019-04-12");
  }
}
