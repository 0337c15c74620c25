package org.quorate.warning.finding;

import static org.quorate.meeting.DecisionKind.CP_PLAN_CONTINUES;
import static org.quorate.meeting.DecisionKind.CP_PLAN_ENDS;
import static org.quorate.meeting.DecisionKind.CP_PLAN_MADE;
import static org.quorate.meeting.DecisionKind.S47_JOINT;
import static org.quorate.meeting.DecisionKind.S47_SINGLE;
import static org.quorate.meeting.DecisionKind.THRESHOLD_NOT_MET;
import static org.quorate.rulebook.Circumstance.PARENT_ON_PROBATION;
import static org.quorate.rulebook.Circumstance.SCHOOL_AGE_OR_ON_ROLL;
import static org.quorate.rulebook.Circumstance.SEXUAL_ABUSE_ALLEGED;
import static org.quorate.rulebook.MeetingType.CIN_PLANNING;
import static org.quorate.rulebook.MeetingType.CIN_REVIEW;
import static org.quorate.rulebook.MeetingType.CORE_GROUP;
import static org.quorate.rulebook.MeetingType.INITIAL_CONFERENCE;
import static org.quorate.rulebook.MeetingType.REVIEW_CONFERENCE;
import static org.quorate.rulebook.MeetingType.STRATEGY;
import static org.quorate.rulebook.Milestone.ASSESSMENT_COMPLETED;
import static org.quorate.rulebook.Milestone.CHILD_RETURNED;
import static org.quorate.rulebook.Milestone.CIN_AGREED;
import static org.quorate.rulebook.Milestone.CIN_PLANNING_HELD;
import static org.quorate.rulebook.Milestone.CIN_PLAN_REVIEWED;
import static org.quorate.rulebook.Milestone.CIN_REVIEW_HELD;
import static org.quorate.rulebook.Milestone.CONFERENCE_DECISION_SENT;
import static org.quorate.rulebook.Milestone.CONFERENCE_MINUTES_SENT;
import static org.quorate.rulebook.Milestone.CONFERENCE_NOT_REQUIRED;
import static org.quorate.rulebook.Milestone.CORE_GROUP_HELD;
import static org.quorate.rulebook.Milestone.CP_PLAN_ENDED;
import static org.quorate.rulebook.Milestone.CP_PLAN_STARTED;
import static org.quorate.rulebook.Milestone.CP_VISIT_MADE;
import static org.quorate.rulebook.Milestone.INITIAL_CONFERENCE_HELD;
import static org.quorate.rulebook.Milestone.MISSING_TOLD_TO_LEAD;
import static org.quorate.rulebook.Milestone.REASONABLE_CAUSE;
import static org.quorate.rulebook.Milestone.REFERRAL_RECEIVED;
import static org.quorate.rulebook.Milestone.RETURN_INTERVIEW_DONE;
import static org.quorate.rulebook.Milestone.REVIEW_CONFERENCE_HELD;
import static org.quorate.rulebook.Milestone.S47_CONCLUDED;
import static org.quorate.rulebook.Milestone.S47_STARTED;
import static org.quorate.rulebook.Milestone.STRATEGY_HELD;
import static org.quorate.rulebook.Sector.CAMHS;
import static org.quorate.rulebook.Sector.CHAIR;
import static org.quorate.rulebook.Sector.CHILD;
import static org.quorate.rulebook.Sector.CSC;
import static org.quorate.rulebook.Sector.FAMILY;
import static org.quorate.rulebook.Sector.FAMILY_HELP;
import static org.quorate.rulebook.Sector.GP;
import static org.quorate.rulebook.Sector.LEAD_SW;
import static org.quorate.rulebook.Sector.NAMED_NURSE;
import static org.quorate.rulebook.Sector.POLICE_CP;
import static org.quorate.rulebook.Sector.POLICE_EXPLOITATION;
import static org.quorate.rulebook.Sector.POLICE_MISSING;
import static org.quorate.rulebook.Sector.PROBATION;
import static org.quorate.rulebook.Sector.RHI_PROVIDER;
import static org.quorate.rulebook.Sector.SCHOOL;
import static org.quorate.rulebook.Sector.SCHOOL_NURSE;
import static org.quorate.rulebook.Sector.TEAM_MANAGER;
import static org.quorate.rulebook.Sector.YOUTH_SERVICE;
import static org.quorate.testing.PlanPictureBuilder.aPlanInNeed;
import static org.quorate.testing.PlanPictureBuilder.aProtectionPlan;
import static org.quorate.testing.TableBuilder.aTable;
import static org.quorate.warning.picture.DecisionTaken.Matter.LEFT_TO_POLICE;

import java.time.LocalDate;
import org.quorate.missing.Reporting;
import org.quorate.rulebook.MeetingType;
import org.quorate.testing.CaseBuilder;
import org.quorate.testing.Refs;
import org.quorate.testing.Replay;
import org.quorate.testing.TableBuilder;
import org.quorate.testing.Times;
import org.quorate.warning.picture.AdultConcern;
import org.quorate.warning.picture.Episode;

/**
 * Luton's Child 2, from November 2010 to June 2013, with the days that {@code cases.md} assumes
 * where the review gives months only.
 */
final class LutonStory {
  static final String END = "2013-07-01";

  private LutonStory() {}

  static String told() {
    return story().until(END);
  }

  /** The child as everything stands when the story ends. */
  static CaseBuilder toldToTheEnd() {
    Replay luton = story();
    luton.until(END);
    return luton.child();
  }

  private static Replay story() {
    Replay luton = new Replay();
    firstEnquiry(luton);
    protectionPlan(luton);
    steppedDown(luton);
    missingAgain(luton);
    quietAndTheEnd(luton);
    return luton;
  }

  private static TableBuilder strategy(String starts, String arranged) {
    return aTable(STRATEGY, starts)
        .arranged(arranged)
        .asking(CSC, LEAD_SW, TEAM_MANAGER, POLICE_CP, NAMED_NURSE, SCHOOL, SCHOOL_NURSE)
        .everybodyComes(arranged);
  }

  private static TableBuilder conference(MeetingType type, String starts, String arranged) {
    return aTable(type, starts)
        .arranged(arranged)
        .asking(CSC, LEAD_SW, CHAIR, POLICE_CP, SCHOOL, SCHOOL_NURSE, FAMILY_HELP, FAMILY, CHILD)
        .leavingOff(GP)
        .everybodyComes(arranged);
  }

  private static TableBuilder coreGroup(String starts, String arranged) {
    return aTable(CORE_GROUP, starts)
        .arranged(arranged)
        .asking(LEAD_SW, SCHOOL, SCHOOL_NURSE, FAMILY_HELP, FAMILY, CHILD)
        .everybodyComes(arranged);
  }

  private static TableBuilder inNeed(MeetingType type, String starts, String arranged) {
    return aTable(type, starts)
        .arranged(arranged)
        .asking(LEAD_SW, TEAM_MANAGER, SCHOOL, SCHOOL_NURSE, YOUTH_SERVICE, FAMILY, CHILD)
        .everybodyComes(arranged);
  }

  private static void firstEnquiry(Replay luton) {
    luton
        .on(
            "2010-11-08 09:00",
            "Referred after an assault by a parent. Two younger children live in the home; nobody asks who the GP is.",
            child ->
                child
                    .born("1997-03-01")
                    .withoutGp()
                    .livesWith("brother", "sister")
                    .holds(SCHOOL_AGE_OR_ON_ROLL, "2002-09-01")
                    .said("2010-11-08 09:00")
                    .lead("first", "2010-11-08")
                    .manager("2010-01-04")
                    .reached(REFERRAL_RECEIVED, "2010-11-08 09:00")
                    .reached(REASONABLE_CAUSE, "2010-11-08 09:00")
                    .meets(strategy("2010-11-08 15:00", "2010-11-08 09:00")))
        .on(
            "2010-11-08 16:00",
            "The strategy discussion starts an enquiry. Nothing is said of the brother and the sister.",
            child ->
                child
                    .meets(
                        strategy("2010-11-08 15:00", "2010-11-08 09:00")
                            .deciding(S47_JOINT, TEAM_MANAGER)
                            .held())
                    .reached(STRATEGY_HELD, "2010-11-08 15:00")
                    .reached(S47_STARTED, "2010-11-08 15:00"))
        .on(
            "2010-11-15",
            "The family support team begins.",
            child -> child.involves(FAMILY_HELP, "2010-11-15"))
        .on(
            "2010-11-26",
            "The only core assessment there will be. No conference is needed.",
            child ->
                child
                    .assessed("2010-11-26")
                    .reached(ASSESSMENT_COMPLETED, "2010-11-26")
                    .reached(S47_CONCLUDED, "2010-11-26")
                    .reached(CONFERENCE_NOT_REQUIRED, "2010-11-26"))
        .on(
            "2011-02-14",
            "Her mother, who works with adults at risk, is cautioned. Adult safeguarding is not told.",
            child -> child.adult(AdultConcern.Work.ADULTS_AT_RISK, "2011-02-14", false))
        .on(
            "2011-05-31",
            "Family support ends on improvement.",
            child ->
                child
                    .noLongerInvolved(FAMILY_HELP)
                    .involves(FAMILY_HELP, "2010-11-15", "2011-05-31"));
  }

  private static void protectionPlan(Replay luton) {
    luton
        .on(
            "2011-12-21 10:00",
            "A second strategy discussion starts another enquiry.",
            child ->
                child
                    .reached(REASONABLE_CAUSE, "2011-12-21 10:00")
                    .reached(STRATEGY_HELD, "2011-12-21 10:00")
                    .reached(S47_STARTED, "2011-12-21 10:00")
                    .meets(
                        strategy("2011-12-21 10:00", "2011-12-21 09:00")
                            .deciding(S47_SINGLE, TEAM_MANAGER)
                            .held()))
        .on(
            "2012-01-04",
            "The conference is arranged. The GP is left off: not identified in time.",
            child -> child.meets(conference(INITIAL_CONFERENCE, "2012-01-16 10:00", "2012-01-04")))
        .on(
            "2012-01-16 10:00",
            "The initial conference, on its last day, makes a child protection plan.",
            child ->
                child
                    .meets(
                        conference(INITIAL_CONFERENCE, "2012-01-16 10:00", "2012-01-04")
                            .deciding(CP_PLAN_MADE, CHAIR)
                            .letters("2012-01-17")
                            .held())
                    .reached(INITIAL_CONFERENCE_HELD, "2012-01-16 10:00")
                    .reached(CP_PLAN_STARTED, "2012-01-16 10:00")
                    .plan(aProtectionPlan("2012-01-16").with(SCHOOL, FAMILY_HELP))
                    .involves(FAMILY_HELP, "2012-01-16")
                    .meets(coreGroup("2012-01-30 10:00", "2012-01-16"))
                    .meets(
                        conference(REVIEW_CONFERENCE, "2012-04-16 10:00", "2012-01-16")
                            .considering("brother", "sister")))
        .on(
            "2012-01-17",
            "The decision letter goes to all who were invited.",
            child -> child.reached(CONFERENCE_DECISION_SENT, "2012-01-17"))
        .on(
            "2012-02-13",
            "The minutes go out on their last day.",
            child -> child.reached(CONFERENCE_MINUTES_SENT, "2012-02-13"));
    String[] groups = {
      "2012-01-30", "2012-03-12", "2012-04-23", "2012-06-01", "2012-07-13", "2012-08-24"
    };
    for (int i = 0; i + 1 < groups.length; i++) {
      String held = groups[i];
      String next = groups[i + 1];
      luton.on(
          held + " 11:00",
          "A core group is held, on its last day.",
          child -> {
            child.meets(coreGroup(held + " 10:00", "2012-01-16").held());
            child.reached(CORE_GROUP_HELD, held + " 10:00");
            child.meets(coreGroup(next + " 10:00", held));
          });
    }
    for (LocalDate day = Times.day("2012-01-24");
        day.isBefore(Times.day("2012-07-16"));
        day = day.plusDays(14)) {
      String visit = day.toString();
      luton.on(
          visit + " 16:00",
          "She is visited and seen alone.",
          child -> child.reached(CP_VISIT_MADE, visit + " 16:00").visited(visit + " 16:00", true));
    }
    luton.on(
        "2012-04-16 12:00",
        "The first review conference, on its last day, goes on with the plan.",
        child ->
            child
                .meets(
                    conference(REVIEW_CONFERENCE, "2012-04-16 10:00", "2012-01-16")
                        .considering("brother", "sister")
                        .deciding(CP_PLAN_CONTINUES, CHAIR)
                        .letters("2012-04-17")
                        .held())
                .reached(REVIEW_CONFERENCE_HELD, "2012-04-16 10:00")
                .reached(CONFERENCE_DECISION_SENT, "2012-04-16 11:00")
                .reached(CONFERENCE_MINUTES_SENT, "2012-04-16 11:30")
                .plan(
                    aProtectionPlan("2012-01-16")
                        .with(SCHOOL, FAMILY_HELP)
                        .reviewed("2012-04-16")
                        .contributed(SCHOOL, "2012-04-10")
                        .contributed(FAMILY_HELP, "2012-04-10"))
                .meets(
                    conference(REVIEW_CONFERENCE, "2012-07-16 10:00", "2012-06-18")
                        .considering("brother", "sister")));
  }

  private static void steppedDown(Replay luton) {
    luton
        .on(
            "2012-07-10",
            "The case is to pass to another worker, who has 34 children; the manager changes.",
            child -> child.handOver("second", "2012-07-10", "2012-07-16").manager("2012-07-10"))
        .on(
            "2012-07-16 12:00",
            "The second review ends the plan. Family support withdraws: the parents do not cooperate.",
            child ->
                child
                    .meets(
                        conference(REVIEW_CONFERENCE, "2012-07-16 10:00", "2012-06-18")
                            .considering("brother", "sister")
                            .deciding(CP_PLAN_ENDS, CHAIR)
                            .letters("2012-07-16")
                            .held())
                    .reached(REVIEW_CONFERENCE_HELD, "2012-07-16 10:00")
                    .reached(CP_PLAN_ENDED, "2012-07-16 10:00")
                    .reached(CONFERENCE_DECISION_SENT, "2012-07-16 11:00")
                    .reached(CONFERENCE_MINUTES_SENT, "2012-07-16 11:30")
                    .withoutPlans()
                    .meets(coreGroup("2012-08-24 10:00", "2012-07-13").cancelled())
                    .noLongerInvolved(FAMILY_HELP)
                    .caseload(34, "2012-07-16")
                    .withdrew(FAMILY_HELP, "2012-07-16", false, true, false))
        .on(
            "2012-08-01",
            "Somebody writes down that she has been in need since the plan ended.",
            child ->
                child
                    .reached(CIN_AGREED, "2012-07-16 14:00")
                    .involves(YOUTH_SERVICE, "2012-08-01")
                    .plan(aPlanInNeed("2012-07-16").with(SCHOOL, YOUTH_SERVICE)))
        .on(
            "2012-08-24 11:00",
            "The first meeting in need, four weeks late.",
            child ->
                child
                    .meets(inNeed(CIN_PLANNING, "2012-08-24 10:00", "2012-08-10").held())
                    .reached(CIN_PLANNING_HELD, "2012-08-24 10:00"));
  }

  private static void missingAgain(Replay luton) {
    luton
        .on(
            "2012-08-30 22:00",
            "She is missing again; back next morning. Her worker is told, the interview is done.",
            child -> told(child, "2012-08-30 20:00", "2012-08-31 08:00"))
        .on(
            "2012-09-10 09:00",
            "Missing for a second time.",
            child -> told(child, "2012-09-08 20:00", "2012-09-09 08:00"))
        .on(
            "2012-09-17 10:00",
            "The school calls the next meeting. It does not ask her worker, nor the youth service.",
            child ->
                child.meets(
                    inNeed(CIN_REVIEW, "2012-10-08 10:00", "2012-09-17")
                        .calledBy(Refs.the(SCHOOL))
                        .without(LEAD_SW, YOUTH_SERVICE)))
        .on(
            "2012-09-24 09:00",
            "Missing for a third time. There is reasonable cause; no strategy discussion is called.",
            child -> {
              told(child, "2012-09-22 20:00", "2012-09-23 08:00");
              child.reached(REASONABLE_CAUSE, "2012-09-24 09:00");
            })
        .on(
            "2012-10-01 10:00",
            "The strategy discussion is held, six days late.",
            child ->
                child
                    .meets(
                        strategy("2012-10-01 10:00", "2012-10-01 09:00")
                            .asking(POLICE_MISSING, RHI_PROVIDER, YOUTH_SERVICE)
                            .everybodyComes("2012-10-01 09:00")
                            .considering("brother", "sister")
                            .deciding(THRESHOLD_NOT_MET, TEAM_MANAGER)
                            .held())
                    .reached(STRATEGY_HELD, "2012-10-01 10:00"))
        .on(
            "2012-10-08 11:00",
            "The school's meeting is held, a working day late.",
            child ->
                child
                    .meets(
                        inNeed(CIN_REVIEW, "2012-10-08 10:00", "2012-09-17")
                            .calledBy(Refs.the(SCHOOL))
                            .without(LEAD_SW, YOUTH_SERVICE)
                            .held())
                    .reached(CIN_REVIEW_HELD, "2012-10-08 10:00")
                    .reached(CIN_PLAN_REVIEWED, "2012-10-08 10:00"))
        .on(
            "2012-10-22",
            "CAMHS refuses the GP's referral.",
            child -> child.refused("therapy", CAMHS, "2012-10-08", "2012-10-22 10:00", false))
        .on(
            "2012-10-29",
            "The next meeting is arranged.",
            child ->
                child.meets(
                    inNeed(CIN_REVIEW, "2012-11-19 10:00", "2012-10-29")
                        .asking(POLICE_MISSING, RHI_PROVIDER)
                        .everybodyComes("2012-10-29")))
        .on(
            "2012-11-05",
            "Probation begins with her father.",
            child -> child.holds(PARENT_ON_PROBATION, "2012-11-05"))
        .on(
            "2012-11-12 09:00",
            "She tells of a rape, and takes it back the same day.",
            child -> child.holds(SEXUAL_ABUSE_ALLEGED, "2012-11-12", "2012-11-12"))
        .on(
            "2012-11-13 15:00",
            "Her worker writes that the police decide whether to hold a strategy discussion.",
            child -> child.decided(LEFT_TO_POLICE, "2012-11-13 15:00"))
        .on(
            "2012-11-19 09:00",
            "The meeting is called off.",
            child ->
                child.meets(
                    inNeed(CIN_REVIEW, "2012-11-19 10:00", "2012-10-29")
                        .asking(POLICE_MISSING, RHI_PROVIDER)
                        .cancelled()))
        .on(
            "2012-10-01 11:00",
            "An interim manager takes over.",
            child -> child.manager("2012-10-01"));
  }

  private static CaseBuilder told(CaseBuilder child, String from, String back) {
    return child
        .missing(from, back)
        .reachedIn("episode" + from, MISSING_TOLD_TO_LEAD, back)
        .reachedIn("episode" + from, RETURN_INTERVIEW_DONE, back);
  }

  private static void quietAndTheEnd(Replay luton) {
    luton
        .on(
            "2012-12-10 10:00",
            "It is quiet. Health is found not to know of social care's work; closing is proposed: there is no statutory role.",
            child ->
                child.unaware(NAMED_NURSE, "2012-12-10 10:00", null).proposed("2012-12-10 10:00"))
        .on(
            "2012-12-31 12:00",
            "A meeting is held.",
            child ->
                child
                    .meets(
                        inNeed(CIN_REVIEW, "2012-12-31 10:00", "2012-12-31 09:00")
                            .asking(PROBATION, POLICE_MISSING, RHI_PROVIDER)
                            .held())
                    .reached(CIN_REVIEW_HELD, "2012-12-31 10:00"))
        .on(
            "2013-01-28",
            "CAMHS refuses the school's referral as well: other safeguarding issues are open.",
            child -> child.refused("therapy", CAMHS, "2013-01-14", "2013-01-28 10:00", true))
        .on(
            "2013-02-04",
            "Another interim manager takes over.",
            child -> child.manager("2013-02-04").nothingProposed())
        .on(
            "2013-03-05 21:00",
            "She has been missing since the evening before. Nobody tells her worker.",
            child -> child.stillMissing("2013-03-04 20:00"))
        .on(
            "2013-03-08 15:00",
            "She is found. The police refer her to the panel and name her worker in the form; the worker is not told.",
            child ->
                child
                    .episode(
                        "2013-03-04 20:00",
                        "2013-03-08 09:00",
                        Reporting.IN_TIME,
                        false,
                        Episode.Interview.NONE)
                    .reachedIn("episode2013-03-04 20:00", CHILD_RETURNED, "2013-03-08 09:00")
                    .referral("panel", POLICE_EXPLOITATION, "2013-03-08 15:00", null))
        .on(
            "2013-03-25 12:00",
            "A meeting is held, six weeks late.",
            child ->
                child
                    .meets(
                        inNeed(CIN_REVIEW, "2013-03-25 10:00", "2013-03-25 09:00")
                            .asking(PROBATION, POLICE_MISSING, RHI_PROVIDER)
                            .held())
                    .reached(CIN_REVIEW_HELD, "2013-03-25 10:00")
                    .reached(CIN_PLAN_REVIEWED, "2013-03-25 10:00"))
        .on(
            "2013-06-17 12:00",
            "A meeting is held, six weeks late again.",
            child ->
                child
                    .meets(
                        inNeed(CIN_REVIEW, "2013-06-17 10:00", "2013-06-17 09:00")
                            .asking(PROBATION, POLICE_MISSING, RHI_PROVIDER)
                            .held())
                    .reached(CIN_REVIEW_HELD, "2013-06-17 10:00"));
  }
}
