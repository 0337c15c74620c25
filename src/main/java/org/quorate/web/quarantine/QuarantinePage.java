package org.quorate.web.quarantine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.http.CurrentCaller;
import org.quorate.http.Paging;
import org.quorate.mail.JpaQuarantineBoard.ArrivedRow;
import org.quorate.mail.JpaQuarantineBoard.Mark;
import org.quorate.mail.WaitingMail;
import org.quorate.web.CurrentPage;
import org.quorate.web.View;
import org.quorate.web.govuk.Pages;

/** Messages that somebody must look at before they count. */
@Path("quarantine")
@RequestScoped
public class QuarantinePage {
  private static final int PER_PAGE = 20;

  private final WaitingMail waiting;
  private final Guard guard;
  private final CurrentCaller caller;
  private final CurrentPage page;

  /** For CDI's proxy only. */
  protected QuarantinePage() {
    this(null, null, null, null);
  }

  @Inject
  public QuarantinePage(WaitingMail waiting, Guard guard, CurrentCaller caller, CurrentPage page) {
    this.waiting = waiting;
    this.guard = guard;
    this.caller = caller;
    this.page = page;
  }

  @GET
  public View list(@QueryParam("after") String after) {
    guard.require(caller.get(), Permission.JUDGE_QUARANTINE);
    List<ArrivedRow> found = waiting.page(Paging.after(after, QuarantinePage::mark), PER_PAGE);
    var paged = Paging.of(found, PER_PAGE, row -> Paging.mark(row.at(), row.mail()));
    Set<UUID> hidden = waiting.hidden(paged.items(), caller.get());
    QuarantineWords words = new QuarantineWords(page.messages());
    return View.of(
        "quarantine/list",
        new QuarantineList(
            paged.items().stream()
                .filter(row -> !hidden.contains(row.mail()))
                .map(words::line)
                .toList(),
            new Pages("", paged.next().map(QuarantinePage::at).orElse(""))));
  }

  private static Mark mark(List<String> parts) {
    return new Mark(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1)));
  }

  private static String at(String after) {
    return UriBuilder.fromPath("/quarantine").queryParam("after", after).build().toString();
  }
}
