package org.quorate.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.quorate.access.Caller;
import org.quorate.access.Grants;
import org.quorate.access.Permission;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.web.View;

/** The first page after signing in. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class HomePage {
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  private final CurrentCaller caller;
  private final Messages messages;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected HomePage() {
    this.caller = null;
    this.messages = null;
    this.clock = null;
  }

  @Inject
  public HomePage(CurrentCaller caller, Messages messages, Clock clock) {
    this.caller = caller;
    this.messages = messages;
    this.clock = clock;
  }

  @GET
  public View home() {
    return View.of("home/home", of(caller.get()));
  }

  Home of(Caller reader) {
    return new Home(
        greeting(reader),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Grants.allow(reader.roles(), Permission.RECORD_CHILD));
  }

  private String greeting(Caller reader) {
    LocalTime time = clock.instant().atZone(messages.zone()).toLocalTime();
    String key =
        time.isBefore(LocalTime.NOON)
            ? "home.good-morning"
            : time.isBefore(EVENING) ? "home.good-afternoon" : "home.good-evening";
    return messages.text(key, "name", reader.name().split(" ")[0]);
  }
}
