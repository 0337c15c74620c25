package org.quorate.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.quorate.access.Permission;
import org.quorate.http.Needs;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Rulebook;

/**
 * {@code GET /api/rules}: the rulebook as it holds today, or on the day named as {@code
 * ?on=2027-04-01}.
 */
@Path("/rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RulesResource {
  private final Rulebook rulebook;
  private final Messages messages;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected RulesResource() {
    this(null, null, null);
  }

  @Inject
  public RulesResource(Rulebook rulebook, Messages messages, Clock clock) {
    this.rulebook = rulebook;
    this.messages = messages;
    this.clock = clock;
  }

  @GET
  @Needs(Permission.READ_RULES)
  public RulesJson rules(@QueryParam("on") String on) {
    return RulesJson.of(rulebook, on == null ? today() : day(on));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), messages.zone());
  }

  private static LocalDate day(String on) {
    try {
      return LocalDate.parse(on);
    } catch (DateTimeParseException e) {
      throw new Rejected(RulesProblem.NOT_A_DAY, "on");
    }
  }
}
