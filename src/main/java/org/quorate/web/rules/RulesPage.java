package org.quorate.web.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
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

  @GET
  public View rules() {
    guard.require(caller.get(), Permission.READ_RULES);
    return View.of("rules/rules", RulesInForce.on(today(), rulebook, messages));
  }

  @GET
  @Path("/warnings")
  public View warnings() {
    guard.require(caller.get(), Permission.READ_RULES);
    return View.of("rules/warnings", WarningRules.on(today(), rulebook, messages));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), messages.zone());
  }
}
