package org.quorate.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Rejected;
import org.quorate.mail.OpenSentMail;
import org.quorate.web.View;

/** A mail of a meeting as it was sent, its secrets hidden. */
@Path("meetings/{id}/mail/{mail}")
@RequestScoped
public class MailPage {
  private final OpenSentMail openSentMail;
  private final CurrentCaller caller;

  /** For CDI's proxy only. */
  protected MailPage() {
    this(null, null);
  }

  @Inject
  public MailPage(OpenSentMail openSentMail, CurrentCaller caller) {
    this.openSentMail = openSentMail;
    this.caller = caller;
  }

  @GET
  public View open(@PathParam("id") UUID id, @PathParam("mail") UUID mail) {
    if (Sight.of(caller.get()) != Sight.WHOLE) {
      throw new Rejected(AccessProblem.NOT_FOUND);
    }
    OpenSentMail.AsSent sent = openSentMail.run(new OpenSentMail.Request(mail), caller.get());
    return View.of(
        "meeting/mail",
        new SentMail("/meetings/" + id, sent.to(), sent.subject(), sent.text(), sent.calendar()));
  }
}
