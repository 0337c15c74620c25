package org.quorate.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.ProfessionalId;
import org.quorate.http.CurrentCaller;
import org.quorate.plan.lead.CaseloadOfLead;
import org.quorate.plan.lead.JpaLeadBoard;
import org.quorate.plan.lead.LeadRow;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.Rulebook;
import org.quorate.web.CurrentPage;
import org.quorate.web.View;

/** For whom the reader leads, what is asked of them, and for managers the caseload of everybody. */
@Path("/leads")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LeadsPage {
  @Inject private JpaLeadBoard board;
  @Inject private Guard guard;
  @Inject private Rulebook rulebook;
  @Inject private CurrentCaller caller;
  @Inject private CurrentPage page;
  @Inject private Clock clock;
  @Inject private ZoneId zone;

  @GET
  public View show() {
    guard.require(caller.get(), Permission.READ_CHILD);
    Optional<ProfessionalId> self = caller.get().professional().map(ProfessionalId::new);
    boolean sees = guard.allows(caller.get(), Permission.READ_BOARD);
    int most = rulebook.limit(Limit.CASELOAD, LocalDate.ofInstant(clock.instant(), zone));
    List<CaseloadOfLead> loads = sees ? board.caseloads(most) : List.of();
    return View.of(
        "lead/leads",
        new LeadsSheet(
            self.isPresent(),
            self.map(board::askedOf).orElse(List.of()).stream()
                .map(row -> line(row, "leads.asked-since"))
                .toList(),
            self.map(board::ledBy).orElse(List.of()).stream()
                .map(row -> line(row, "leads.since"))
                .toList(),
            sees,
            most,
            teams(loads),
            loads));
  }

  private LeadsSheet.Line line(LeadRow row, String key) {
    return new LeadsSheet.Line(
        LeadPages.href(row.child()),
        row.called() + " · " + row.reference(),
        page.messages()
            .text(key, "day", page.messages().shortDate(LocalDate.ofInstant(row.since(), zone))));
  }

  private static List<LeadsSheet.Team> teams(Collection<CaseloadOfLead> loads) {
    return loads.stream()
        .filter(load -> !load.team().isBlank())
        .collect(Collectors.groupingBy(CaseloadOfLead::team, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            team ->
                new LeadsSheet.Team(
                    team.getKey(),
                    team.getValue().size(),
                    team.getValue().stream().mapToLong(CaseloadOfLead::children).sum()))
        .toList();
  }
}
