package org.quorate.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.http.Needs;
import org.quorate.plan.lead.JpaLeadBoard;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.Rulebook;

/** For how many children each lead leads, against the local limit. */
@Path("/leads")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseloadResource {
  @Inject private JpaLeadBoard board;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;
  @Inject private ZoneId zone;

  /** One lead. */
  public record CaseloadJson(
      UUID professional, String name, String team, String agency, long children, long asked) {}

  /** All of them, the longest list first. */
  public record CaseloadsJson(int most, List<CaseloadJson> leads) {}

  @GET
  @Needs(Permission.READ_BOARD)
  public CaseloadsJson caseloads() {
    int most = rulebook.limit(Limit.CASELOAD, LocalDate.ofInstant(clock.instant(), zone));
    return new CaseloadsJson(
        most,
        board.caseloads(most).stream()
            .map(
                load ->
                    new CaseloadJson(
                        load.professional().value(),
                        load.name(),
                        load.team(),
                        load.agency(),
                        load.children(),
                        load.asked()))
            .toList());
  }
}
