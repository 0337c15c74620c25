package org.quorate.web.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.quorate.access.AccessProblem;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Rulebook;
import org.quorate.web.View;

/** <em>The rules we work by</em>: what every date, invitation and warning follows from. */
@Path("/rules")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class RulesPage {
  private final Rulebook rulebook;
  private final Messages messages;
  private final Clock clock;
  private final Guard guard;
  private final CurrentCaller caller;

  /** For CDI's proxy only. */
  protected RulesPage() {
    this(null, null, null, null, null);
  }

  @Inject
  public RulesPage(
      Rulebook rulebook, Messages messages, Clock clock, Guard guard, CurrentCaller caller) {
    this.rulebook = rulebook;
    this.messages = messages;
    this.clock = clock;
    this.guard = guard;
    this.caller = caller;
  }

  /**
   * Where each kind of rule stands, and what a search finds.
   *
   * @param looked words that a rule holds
   */
  @GET
  public View rules(@QueryParam("q") @DefaultValue("") String looked) {
    RulesInForce rules = rulesInForce();
    WarningRules warnings = WarningRules.on(today(), rulebook, messages);
    return View.of(
        "rules/rules",
        new RulesIndex(
            rules, looked.strip(), new RuleSearch(rules, warnings, messages).find(looked)));
  }

  @GET
  @Path("/timescales")
  public View timescales() {
    return View.of("rules/timescales", rulesInForce());
  }

  @GET
  @Path("/meetings")
  public View meetings() {
    return View.of("rules/meetings", rulesInForce());
  }

  @GET
  @Path("/meetings/{type}")
  public View meeting(@PathParam("type") String type) {
    return View.of(
        "rules/meeting",
        rulesInForce().meeting(type).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND)));
  }

  @GET
  @Path("/facts")
  public View facts() {
    return View.of("rules/facts", rulesInForce());
  }

  @GET
  @Path("/limits")
  public View limits() {
    return View.of("rules/limits", rulesInForce());
  }

  @GET
  @Path("/warnings")
  public View warnings() {
    guard.require(caller.get(), Permission.READ_RULES);
    return View.of("rules/warnings", WarningRules.on(today(), rulebook, messages));
  }

  private RulesInForce rulesInForce() {
    guard.require(caller.get(), Permission.READ_RULES);
    return RulesInForce.on(today(), rulebook, messages);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), messages.zone());
  }
}
