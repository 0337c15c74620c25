package org.quorate.web.child;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.Agencies;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.ReadChild;
import org.quorate.child.chronology.Chronology;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.meeting.JpaMeetingBoard;
import org.quorate.plan.lead.HandOver;
import org.quorate.plan.lead.LeadHistory;
import org.quorate.plan.lead.Leads;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.Rulebook;
import org.quorate.web.View;

/** A child's page. */
@Path("/children/{child: [0-9a-f-]{36}}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ChildPages {
  /** More lie ahead of no child at once. */
  private static final int NEWEST_MEETINGS = 20;

  private final ReadChild readChild;
  private final Agencies agencies;
  private final Professionals professionals;
  private final JpaMeetingBoard meetings;
  private final Chronology chronology;
  private final Leads leads;
  private final JpaPlanGlance plans;
  private final Rulebook rulebook;
  private final Guard guard;
  private final CurrentCaller caller;
  private final Messages messages;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected ChildPages() {
    this(null, null, null, null, null, null, null, null, null, null, null, null);
  }

  @Inject
  public ChildPages(
      ReadChild readChild,
      Agencies agencies,
      Professionals professionals,
      JpaMeetingBoard meetings,
      Chronology chronology,
      Leads leads,
      JpaPlanGlance plans,
      Rulebook rulebook,
      Guard guard,
      CurrentCaller caller,
      Messages messages,
      Clock clock) {
    this.readChild = readChild;
    this.agencies = agencies;
    this.professionals = professionals;
    this.meetings = meetings;
    this.chronology = chronology;
    this.leads = leads;
    this.plans = plans;
    this.rulebook = rulebook;
    this.guard = guard;
    this.caller = caller;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * A number of queries that grows neither with her history nor with those around her.
   *
   * @param strands what of the chronology is wanted; none means all
   * @param after where the page of the chronology before ended
   */
  @GET
  public View child(
      @PathParam("child") UUID child,
      @QueryParam("strand") List<String> strands,
      @QueryParam("after") @DefaultValue("") String after) {
    ChildFile file = readChild.run(new ChildId(child), "child", caller.get());
    return View.of("child/child", overview(file, strands, after));
  }

  Overview overview(ChildFile file, List<String> strands, String after) {
    ChildId id = file.child().id();
    LocalDate today = file.today();
    LocalDate horizon =
        rulebook.workingDays().after(today, rulebook.limit(Limit.COMING_UP_WORKING_DAYS, today));
    boolean mayRead = guard.allows(caller.get(), Permission.READ_MEETING);
    Instant now = clock.instant();
    Optional<LeadHistory> leading = leads.find(id);
    List<PlanGlance> open = plans.of(id);
    NamesAround names = NamesAround.of(file, named(leading), agencies, professionals);
    return new OverviewWriter(
            file,
            messages,
            now,
            horizon,
            guard.allows(caller.get(), Permission.RECORD_CHILD),
            guard.allows(caller.get(), Permission.ARRANGE_MEETING),
            names)
        .write(
            new StandingWriter(file, messages, rulebook, now, names)
                .boxes(
                    open,
                    leading,
                    mayRead ? meetings.about(id, caller.get(), NEWEST_MEETINGS) : List.of()),
            open,
            new StoryWriter(messages, today, href(id))
                .write(chronology.of(id, caller.get()), strands, after));
  }

  private static Set<ProfessionalId> named(Optional<LeadHistory> leading) {
    return leading.stream()
        .flatMap(
            history ->
                Stream.concat(
                    history.lead().stream(), history.proposed().map(HandOver::to).stream()))
        .collect(Collectors.toSet());
  }

  /** Where a child's page lies; the address says nothing about her. */
  public static String href(ChildId child) {
    return "/children/" + child;
  }
}
