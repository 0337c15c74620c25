package org.quorate.warning.finding;

import static org.quorate.meeting.DecisionKind.THRESHOLD_NOT_MET;
import static org.quorate.rulebook.Circumstance.EXPLOITATION_EMERGING;
import static org.quorate.rulebook.Circumstance.EXPLOITATION_MEDIUM;
import static org.quorate.rulebook.Circumstance.IN_COLLEGE_OR_TRAINING;
import static org.quorate.rulebook.MeetingType.CIN_PLANNING;
import static org.quorate.rulebook.MeetingType.CIN_REVIEW;
import static org.quorate.rulebook.MeetingType.COLLABORATIVE;
import static org.quorate.rulebook.MeetingType.STRATEGY;
import static org.quorate.rulebook.Milestone.CIN_AGREED;
import static org.quorate.rulebook.Milestone.CIN_PLANNING_HELD;
import static org.quorate.rulebook.Milestone.CIN_REVIEW_HELD;
import static org.quorate.rulebook.Milestone.EXPLOITATION_CONCERN;
import static org.quorate.rulebook.Milestone.REASONABLE_CAUSE;
import static org.quorate.rulebook.Milestone.REFERRAL_DECIDED;
import static org.quorate.rulebook.Milestone.REFERRAL_RECEIVED;
import static org.quorate.rulebook.Milestone.SPECIALIST_ALLOCATED;
import static org.quorate.rulebook.Milestone.STRATEGY_HELD;
import static org.quorate.rulebook.Milestone.TRANSITION_PLAN_MADE;
import static org.quorate.rulebook.Sector.CHAIR;
import static org.quorate.rulebook.Sector.CHILD;
import static org.quorate.rulebook.Sector.COLLEGE;
import static org.quorate.rulebook.Sector.CSC;
import static org.quorate.rulebook.Sector.FAMILY;
import static org.quorate.rulebook.Sector.FAMILY_HELP;
import static org.quorate.rulebook.Sector.ICTG;
import static org.quorate.rulebook.Sector.LEAD_SW;
import static org.quorate.rulebook.Sector.NAMED_NURSE;
import static org.quorate.rulebook.Sector.POLICE_CP;
import static org.quorate.rulebook.Sector.POLICE_EXPLOITATION;
import static org.quorate.rulebook.Sector.SPECIALIST_EXPLOITATION;
import static org.quorate.rulebook.Sector.TEAM_MANAGER;
import static org.quorate.testing.PlanPictureBuilder.aPlanInNeed;
import static org.quorate.testing.TableBuilder.aTable;

import org.quorate.rulebook.Circumstance;
import org.quorate.testing.Replay;
import org.quorate.testing.TableBuilder;

/** Bristol's journey of a young person through services; the research gives no dates. */
final class BristolStory {
  private BristolStory() {}

  private static TableBuilder strategy() {
    return aTable(STRATEGY, "2022-03-09 14:00")
        .arranged("2022-03-09 09:00")
        .asking(CSC, LEAD_SW, TEAM_MANAGER, POLICE_CP, NAMED_NURSE, COLLEGE)
        .everybodyComes("2022-03-09 10:00");
  }

  private static TableBuilder collaborative() {
    return aTable(COLLABORATIVE, "2022-04-04 10:00")
        .arranged("2022-03-21")
        .asking(
            LEAD_SW,
            CHAIR,
            SPECIALIST_EXPLOITATION,
            POLICE_EXPLOITATION,
            COLLEGE,
            ICTG,
            FAMILY_HELP)
        .everybodyComes("2022-03-22");
  }

  static String told() {
    return new Replay()
        .on(
            "2022-03-07 10:00",
            "A concern reaches the front door. She is sixteen and a half.",
            child ->
                child
                    .born("2005-09-20")
                    .holds(IN_COLLEGE_OR_TRAINING, "2021-09-01")
                    .reached(REFERRAL_RECEIVED, "2022-03-07 10:00")
                    .reached(EXPLOITATION_CONCERN, "2022-03-07 10:00"))
        .on(
            "2022-03-08 10:00",
            "There is reasonable cause, and trafficking is suspected.",
            child ->
                child
                    .reached(REFERRAL_DECIDED, "2022-03-08 10:00")
                    .reached(REASONABLE_CAUSE, "2022-03-08 10:00")
                    .holds(Circumstance.TRAFFICKING_SUSPECTED, "2022-03-08")
                    .holds(EXPLOITATION_MEDIUM, "2022-03-08"))
        .on(
            "2022-03-09 09:00",
            "A strategy discussion is called for the afternoon, without guardian or specialist.",
            child -> child.meets(strategy()).lead("worker", "2022-03-09"))
        .on(
            "2022-03-09 11:00",
            "Both are asked.",
            child ->
                child.meets(
                    strategy()
                        .asking(ICTG, SPECIALIST_EXPLOITATION, POLICE_EXPLOITATION)
                        .everybodyComes("2022-03-09 11:00")))
        .on(
            "2022-03-09 15:00",
            "It is held, four hours late. An enquiry is not needed; a plan is.",
            child ->
                child
                    .meets(
                        strategy()
                            .asking(ICTG, SPECIALIST_EXPLOITATION, POLICE_EXPLOITATION)
                            .deciding(THRESHOLD_NOT_MET, TEAM_MANAGER)
                            .held())
                    .reached(STRATEGY_HELD, "2022-03-09 14:00"))
        .on(
            "2022-03-15 10:00",
            "The plan is agreed. An action for the victim engagement officer has no owner.",
            child ->
                child
                    .reached(CIN_AGREED, "2022-03-15 10:00")
                    .plan(
                        aPlanInNeed("2022-03-15")
                            .with(COLLEGE)
                            .action(POLICE_EXPLOITATION, null, true, false, true)))
        .on(
            "2022-03-17 10:00",
            "A specialist is allocated; the action finds its owner.",
            child ->
                child
                    .reached(SPECIALIST_ALLOCATED, "2022-03-17 10:00")
                    .involves(SPECIALIST_EXPLOITATION, "2022-03-17")
                    .plan(aPlanInNeed("2022-03-15").with(COLLEGE, POLICE_EXPLOITATION)))
        .on(
            "2022-03-21",
            "A collaborative meeting is arranged; family help is there as well.",
            child ->
                child
                    .meets(collaborative())
                    .involves(FAMILY_HELP, "2022-03-21")
                    .reached(CIN_PLANNING_HELD, "2022-03-21 10:00")
                    .meets(
                        aTable(CIN_PLANNING, "2022-03-21 10:00")
                            .arranged("2022-03-18")
                            .asking(LEAD_SW, COLLEGE, FAMILY, CHILD)
                            .held())
                    .meets(
                        aTable(CIN_REVIEW, "2022-05-02 10:00")
                            .arranged("2022-03-21")
                            .asking(LEAD_SW, COLLEGE, SPECIALIST_EXPLOITATION, POLICE_EXPLOITATION)
                            .asking(ICTG, FAMILY_HELP, FAMILY, CHILD)
                            .everybodyComes("2022-03-22")))
        .on(
            "2022-04-04 12:00",
            "It is held. What nobody knows has an owner, and no date is set to come back to it.",
            child -> child.meets(collaborative().leavingGaps(0).held()))
        .on(
            "2022-04-06 10:00",
            "A date is set.",
            child -> child.meets(collaborative().leavingGaps(0, "2022-05-09").held()))
        .on(
            "2022-04-29 10:00",
            "The review is held; in a reflective session she says why, in her own words.",
            child ->
                child
                    .meets(aTable(CIN_REVIEW, "2022-05-02 10:00").asking(LEAD_SW).cancelled())
                    .reached(CIN_REVIEW_HELD, "2022-04-29 09:00")
                    .assessed("2022-04-29")
                    .said("2022-04-29 10:00"))
        .on(
            "2022-05-13 10:00",
            "The case steps down: the specialist is to lead and has not said yes.",
            child ->
                child
                    .holds(EXPLOITATION_EMERGING, "2022-05-13")
                    .handOver("specialist", "2022-05-09", "2022-05-13"))
        .on(
            "2022-05-18 10:00",
            "The specialist accepts.",
            child ->
                child
                    .handOverAccepted()
                    .lead("worker", "2022-03-09", "2022-05-17")
                    .lead("specialist", "2022-05-18"))
        .on(
            "2022-06-01 10:00",
            "A plan names the service that takes over when she is eighteen.",
            child -> child.reached(TRANSITION_PLAN_MADE, "2022-06-01 10:00"))
        .until("2022-06-10");
  }
}
