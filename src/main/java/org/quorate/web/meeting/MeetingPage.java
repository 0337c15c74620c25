package org.quorate.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.access.Caller;
import org.quorate.access.Grants;
import org.quorate.access.Permission;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;
import org.quorate.audit.AuditTrail;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.mail.ArrivedMail;
import org.quorate.mail.JpaQuarantineBoard;
import org.quorate.meeting.JpaMeetingBoard;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.MeetingState;
import org.quorate.outbox.JpaOutboxBoard;
import org.quorate.web.CurrentPage;
import org.quorate.web.View;

/**
 * The page of one meeting: will it be quorate, who was asked and what they say, what is to be done,
 * and everything that happened. A draft leads to its next step.
 */
@Path("meetings/{id}")
@RequestScoped
public class MeetingPage {
  private final OpenMeetings meetings;
  private final Professionals professionals;
  private final LeadLines leads;
  private final JpaOutboxBoard outbox;
  private final JpaMeetingBoard board;
  private final JpaQuarantineBoard quarantine;
  private final AuditTrail trail;
  private final CurrentCaller caller;
  private final CurrentPage page;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected MeetingPage() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  @Inject
  public MeetingPage(
      OpenMeetings meetings,
      Professionals professionals,
      LeadLines leads,
      JpaOutboxBoard outbox,
      JpaMeetingBoard board,
      JpaQuarantineBoard quarantine,
      AuditTrail trail,
      CurrentCaller caller,
      CurrentPage page,
      Clock clock) {
    this.meetings = meetings;
    this.professionals = professionals;
    this.leads = leads;
    this.outbox = outbox;
    this.board = board;
    this.quarantine = quarantine;
    this.trail = trail;
    this.caller = caller;
    this.page = page;
    this.clock = clock;
  }

  @GET
  public Object show(@PathParam("id") UUID id) {
    Opened opened = meetings.open(id, "meeting");
    Meeting meeting = opened.meeting();
    if (meeting.state() == MeetingState.DRAFT) {
      String step = meeting.slot().isEmpty() ? "when" : "who";
      return Response.seeOther(URI.create(opened.at(step))).build();
    }
    return View.of("meeting/meeting", sheet(opened));
  }

  private MeetingSheet sheet(Opened opened) {
    return new SheetWriter(page.messages(), opened, caller.get(), clock.instant())
        .sheet(
            people(opened.meeting()),
            leads.of(opened.meeting(), page.messages()),
            doubtful(opened, caller.get()),
            opened.isWhole() ? trail.ofMeeting(opened.id()) : List.of(),
            outbox.about(opened.id()));
  }

  private Map<ProfessionalId, Professional> people(Meeting meeting) {
    Set<ProfessionalId> ids =
        Stream.of(meeting.chair(), meeting.minuteTaker())
            .flatMap(java.util.Optional::stream)
            .collect(Collectors.toSet());
    return professionals.withIds(ids).stream()
        .collect(Collectors.toMap(Professional::id, Function.identity()));
  }

  /** What waits for somebody who may judge it. */
  private List<MeetingSheet.Doubtful> doubtful(Opened opened, Caller reader) {
    if (!Grants.allow(reader.roles(), Permission.JUDGE_QUARANTINE)) {
      return List.of();
    }
    Messages messages = page.messages();
    Stream<MeetingSheet.Doubtful> replies =
        board.waiting(List.of(opened.meeting().id())).stream()
            .map(
                reply ->
                    new MeetingSheet.Doubtful(
                        messages.text(
                            "meeting.doubtful-reply",
                            Map.of(
                                "who", reply.organisation(),
                                "answer", reply.answer(),
                                "when", reply.at())),
                        reply.id().toString(),
                        ""));
    Stream<MeetingSheet.Doubtful> arrived =
        quarantine.about(opened.meeting().id()).stream()
            .filter(row -> row.standing() == ArrivedMail.Standing.QUARANTINED)
            .map(
                row ->
                    new MeetingSheet.Doubtful(
                        messages.text(
                            "meeting.doubtful-mail", Map.of("from", row.from(), "when", row.at())),
                        "",
                        "/quarantine/" + row.mail()));
    return Stream.concat(replies, arrived).toList();
  }
}
