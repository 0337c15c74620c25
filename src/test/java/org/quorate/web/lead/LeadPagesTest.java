package org.quorate.web.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.testing.ChildBuilder.aChild;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.quorate.access.Caller;
import org.quorate.access.Role;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.child.Child;
import org.quorate.child.ChildFile;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Messages;
import org.quorate.plan.PlanId;
import org.quorate.plan.ending.ReadStepDown;
import org.quorate.plan.ending.StepDownConditions;
import org.quorate.plan.ending.StepDownPicture;
import org.quorate.plan.lead.Cover;
import org.quorate.plan.lead.HandOver;
import org.quorate.plan.lead.LeadChange;
import org.quorate.plan.lead.LeadHistory;
import org.quorate.testing.Cast;
import org.quorate.testing.Rendered;
import org.quorate.web.View;

class LeadPagesTest {
  private static final Instant NOW = Instant.parse("2025-11-03T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);

  private final Cast cast = new Cast();
  private final Child mia = aChild().referredToAs("Q-4TZ9").withGp(cast.surgery).build();
  private final LeadHistory history = LeadHistory.begin(mia.id(), NOW);

  @Test
  void where_nobody_leads_the_page_says_so_and_offers_to_name_somebody() {
    Document page = page(Optional.empty(), Role.SOCIAL_WORKER);

    assertThat(page.select("main").text()).contains("Nobody leads for Mia.");
    assertThat(page.select("a[href$=/lead/name]")).hasSize(1);
  }

  @Test
  void an_open_question_says_who_stays_responsible_and_can_be_withdrawn() {
    led();
    offered();

    Document page = page(Optional.of(history), Role.SOCIAL_WORKER);

    assertThat(page.select("main").text())
        .contains(
            "Callum Reid is asked to lead for Mia. Amina Yusuf stays responsible until they"
                + " accept.");
    assertThat(page.select("form[action$=/lead/withdrawal] input[name=version]")).hasSize(1);
    assertThat(page.select("a[href$=/lead/accept]")).isEmpty();
    assertThat(page.select("a[href$=/lead/hand-over]")).isEmpty();
  }

  @Test
  void a_manager_may_write_down_how_somebody_accepted() {
    led();
    offered();

    assertThat(page(Optional.of(history), Role.TEAM_MANAGER).select("a[href$=/lead/accept]"))
        .isNotEmpty();
  }

  @Test
  void who_only_reads_is_offered_nothing() {
    led();
    offered();

    Document page = page(Optional.of(history), Role.AUDITOR);

    assertThat(page.select("main form, main .govuk-button")).isEmpty();
    assertThat(page.select("main table").text()).contains("Amina Yusuf", "Nobody led before");
  }

  @Test
  void whoever_stands_in_today_is_named_first() {
    led();
    history.arrangeCover(
        new Cover.Days(cast.denise.id(), TODAY, TODAY.plusDays(9), Cover.Reason.LEAVE),
        TODAY,
        Actor.SERVICE,
        NOW);

    assertThat(page(Optional.of(history), Role.SOCIAL_WORKER).select("main .govuk-body-l").text())
        .isEqualTo(
            "Amina Yusuf leads for Mia. Denise Okafor stands in until Wednesday 12 November"
                + " 2025.");
  }

  @Test
  void each_condition_of_a_step_down_leads_to_what_mends_it() {
    Document page = stepDown(Set.of(cast.academy.id()));

    assertThat(page.select("main .govuk-body-l").text())
        .isEqualTo("The plan of Mia cannot be stepped down yet: 4 things are missing.");
    assertThat(page.select(".govuk-task-list__item")).hasSize(4);
    assertThat(page.select(".govuk-task-list a").eachAttr("href"))
        .contains(
            "/children/" + mia.id() + "/lead",
            "/meetings/new?child=" + mia.id() + "&type=CIN_PLANNING",
            "/children/" + mia.id() + "/step-down/notice");
    assertThat(page.select("form[action$=/step-down/plan]")).hasSize(1);
    assertThat(page.select("main li").eachText()).contains(cast.surgery.name());
  }

  private Document stepDown(Set<AgencyId> told) {
    StepDownPicture picture =
        new StepDownPicture(
            Optional.empty(),
            0,
            Optional.empty(),
            false,
            false,
            Optional.empty(),
            Set.of(cast.surgery.id(), cast.academy.id()),
            told);
    ReadStepDown.Standing standing =
        new ReadStepDown.Standing(
            new PlanId(new UUID(1, 1)), picture, StepDownConditions.missing(picture), List.of());
    Map<AgencyId, Agency> agencies =
        Map.of(cast.surgery.id(), cast.surgery, cast.academy.id(), cast.academy);
    return Rendered.page(
        View.of(
            "lead/step-down",
            new StepDownWriter(Messages.english(), standing, agencies, file(), true).sheet()));
  }

  private Document page(Optional<LeadHistory> known, Role role) {
    Caller reader = Rendered.caller(role);
    LeadSheet sheet =
        new LeadWriter(
                Messages.english(),
                reader,
                LeadPages.byId(List.of(cast.amina, cast.callum, cast.denise)),
                "Mia",
                LeadPages.href(mia.id()))
            .sheet("Mia · Q-4TZ9", "/children/" + mia.id(), known, List.of(), TODAY);
    return Rendered.page(View.of("lead/lead", sheet), Rendered.seenBy(role));
  }

  private ChildFile file() {
    return new ChildFile(mia, List.of(), List.of(), List.of(), List.of(), TODAY);
  }

  private void led() {
    history.appoint(cast.amina.id(), LeadChange.FIRST_NAMED, "", NOW, Actor.SERVICE, NOW);
  }

  private void offered() {
    history.propose(
        new HandOver.Offer(
            cast.callum.id(), HandOver.Effect.AT_ONCE, LeadChange.CASELOAD, "Ring after school."),
        Actor.SERVICE,
        NOW);
  }
}
