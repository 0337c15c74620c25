package org.quorate.boot;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.quorate.http.CallerFilter;
import org.quorate.http.FormTokenFilter;
import org.quorate.http.NeedsFilter;
import org.quorate.http.OriginFilter;
import org.quorate.web.FailedPage;
import org.quorate.web.FormReader;
import org.quorate.web.RefusedPage;
import org.quorate.web.RejectedPage;
import org.quorate.web.SentFileReader;
import org.quorate.web.ViewStatus;
import org.quorate.web.ViewWriter;
import org.quorate.web.account.AccountPage;
import org.quorate.web.account.AccountsPage;
import org.quorate.web.account.OneAccountPage;
import org.quorate.web.account.ProviderPage;
import org.quorate.web.account.SignInPage;
import org.quorate.web.account.SignOutPage;
import org.quorate.web.audit.AuditPage;
import org.quorate.web.child.ChildPages;
import org.quorate.web.child.ChildrenPages;
import org.quorate.web.child.FilePages;
import org.quorate.web.child.PartPages;
import org.quorate.web.directory.AgenciesPage;
import org.quorate.web.directory.AgencyPage;
import org.quorate.web.directory.FilesPage;
import org.quorate.web.directory.PeoplePage;
import org.quorate.web.directory.PersonPage;
import org.quorate.web.help.HelpPages;
import org.quorate.web.home.HomePage;
import org.quorate.web.invitee.AnswerPages;
import org.quorate.web.invitee.DeputyPages;
import org.quorate.web.invitee.InviteePages;
import org.quorate.web.lead.LeadPages;
import org.quorate.web.lead.LeadsPage;
import org.quorate.web.lead.StepDownPages;
import org.quorate.web.lead.StepUpPages;
import org.quorate.web.meeting.AskPages;
import org.quorate.web.meeting.CancelPages;
import org.quorate.web.meeting.CheckPages;
import org.quorate.web.meeting.FindPages;
import org.quorate.web.meeting.ListPages;
import org.quorate.web.meeting.MailPage;
import org.quorate.web.meeting.MeetingPage;
import org.quorate.web.meeting.MeetingsPage;
import org.quorate.web.meeting.MovePages;
import org.quorate.web.meeting.WhatPages;
import org.quorate.web.meeting.WhenPages;
import org.quorate.web.meeting.WordsPages;
import org.quorate.web.minutes.AttendancePages;
import org.quorate.web.minutes.ConclusionPages;
import org.quorate.web.minutes.FollowUpPages;
import org.quorate.web.missing.EpisodePages;
import org.quorate.web.missing.MissingPages;
import org.quorate.web.plan.FamilyPage;
import org.quorate.web.plan.FamilyPaper;
import org.quorate.web.plan.FamilyWordsPage;
import org.quorate.web.plan.MeetingPapersPage;
import org.quorate.web.plan.MeetingPapersPaper;
import org.quorate.web.plan.NewPlanPages;
import org.quorate.web.plan.PlanPages;
import org.quorate.web.plan.PlanPartPages;
import org.quorate.web.plan.PlanVersionsPage;
import org.quorate.web.postroom.PostRoomPages;
import org.quorate.web.quarantine.MessagePages;
import org.quorate.web.quarantine.QuarantinePage;
import org.quorate.web.referral.ReferralPages;
import org.quorate.web.referral.ReferralsPages;
import org.quorate.web.reply.ReplyPages;
import org.quorate.web.rules.RulesPage;

/** The door for people: every page by name, none found. Owns every path but {@code /api}. */
@ApplicationPath("/")
public class WebApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        AccountPage.class,
        AccountsPage.class,
        AgenciesPage.class,
        AgencyPage.class,
        AuditPage.class,
        CallerFilter.class,
        ChildPages.class,
        ChildrenPages.class,
        FilePages.class,
        FailedPage.class,
        FilesPage.class,
        FormReader.class,
        FormTokenFilter.class,
        HelpPages.class,
        HomePage.class,
        LeadPages.class,
        LeadsPage.class,
        StepDownPages.class,
        StepUpPages.class,
        OneAccountPage.class,
        NeedsFilter.class,
        OriginFilter.class,
        PartPages.class,
        PeoplePage.class,
        PersonPage.class,
        ProviderPage.class,
        RefusedPage.class,
        RejectedPage.class,
        CheckPages.class,
        FindPages.class,
        ListPages.class,
        WhatPages.class,
        WhenPages.class,
        MeetingPage.class,
        MailPage.class,
        MovePages.class,
        WordsPages.class,
        CancelPages.class,
        AskPages.class,
        MeetingsPage.class,
        InviteePages.class,
        AnswerPages.class,
        DeputyPages.class,
        AttendancePages.class,
        ConclusionPages.class,
        FollowUpPages.class,
        QuarantinePage.class,
        MessagePages.class,
        FamilyPage.class,
        FamilyPaper.class,
        FamilyWordsPage.class,
        MeetingPapersPage.class,
        MeetingPapersPaper.class,
        NewPlanPages.class,
        PlanPages.class,
        PlanPartPages.class,
        PlanVersionsPage.class,
        PostRoomPages.class,
        EpisodePages.class,
        MissingPages.class,
        ReferralPages.class,
        ReferralsPages.class,
        ReplyPages.class,
        RulesPage.class,
        SentFileReader.class,
        SignInPage.class,
        SignOutPage.class,
        ViewStatus.class,
        ViewWriter.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
