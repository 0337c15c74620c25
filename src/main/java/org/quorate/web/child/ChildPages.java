package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.Agencies;
import org.quorate.agency.Professionals;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.ReadChild;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.meeting.JpaMeetingBoard;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.Rulebook;
import org.quorate.web.View;

/** A child's page. */
@Path("/children/{child: [0-9a-f-]{36}}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ChildPages {
  private static final int LAST_MEETINGS = 20;

  private final ReadChild readChild;
  private final Agencies agencies;
  private final Professionals professionals;
  private final JpaMeetingBoard meetings;
  private final Rulebook rulebook;
  private final Guard guard;
  private final CurrentCaller caller;
  private final Messages messages;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected ChildPages() {
    this(null, null, null, null, null, null, null, null, null);
  }

  @Inject
  public ChildPages(
      ReadChild readChild,
      Agencies agencies,
      Professionals professionals,
      JpaMeetingBoard meetings,
      Rulebook rulebook,
      Guard guard,
      CurrentCaller caller,
      Messages messages,
      Clock clock) {
    this.readChild = readChild;
    this.agencies = agencies;
    this.professionals = professionals;
    this.meetings = meetings;
    this.rulebook = rulebook;
    this.guard = guard;
    this.caller = caller;
    this.messages = messages;
    this.clock = clock;
  }

  @GET
  public View child(@PathParam("child") UUID child) {
    ChildFile file = readChild.run(new ChildId(child), "child", caller.get());
    return View.of("child/child", overview(file));
  }

  Overview overview(ChildFile file) {
    LocalDate today = file.today();
    LocalDate horizon =
        rulebook.workingDays().after(today, rulebook.limit(Limit.COMING_UP_WORKING_DAYS, today));
    boolean mayRead = guard.allows(caller.get(), Permission.READ_MEETING);
    return new OverviewWriter(
            file,
            messages,
            clock.instant(),
            horizon,
            guard.allows(caller.get(), Permission.RECORD_CHILD),
            guard.allows(caller.get(), Permission.ARRANGE_MEETING),
            NamesAround.of(file, agencies, professionals))
        .write(
            mayRead ? meetings.about(file.child().id(), caller.get(), LAST_MEETINGS) : List.of());
  }

  /** Where a child's page lies; the address says nothing about her. */
  public static String href(ChildId child) {
    return "/children/" + child;
  }
}
