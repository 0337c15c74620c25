package org.quorate.web.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.quorate.http.HttpProblem;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.web.View;

/**
 * Help, the accessibility statement, privacy, and what each problem means: the addresses that the
 * API gives as {@code type} (RFC 9457 section 3.1.1) lead here.
 */
@Path("/help")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class HelpPages {
  private final Messages messages;

  /** For CDI's proxy only. */
  protected HelpPages() {
    this.messages = null;
  }

  @Inject
  public HelpPages(Messages messages) {
    this.messages = messages;
  }

  @GET
  public View help() {
    return View.of("help/help", "");
  }

  @GET
  @Path("/accessibility")
  public View accessibility() {
    return View.of("help/accessibility", "");
  }

  @GET
  @Path("/privacy")
  public View privacy() {
    return View.of("help/privacy", "");
  }

  @GET
  @Path("/problems/{key}")
  public View problem(@PathParam("key") String key) {
    return messages
        .find("problem." + key)
        .map(words -> View.of("help/problem", ProblemHelp.of(key, words)))
        .orElseThrow(() -> new Rejected(HttpProblem.NO_SUCH_PAGE));
  }
}
