package org.quorate.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.child.ChildId;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Problem;
import org.quorate.kernel.Rejected;
import org.quorate.mail.InvitePreview;
import org.quorate.mail.TypedText;
import org.quorate.meeting.CheckMeeting;
import org.quorate.meeting.Late;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.ScheduleMeeting;
import org.quorate.network.Line;
import org.quorate.web.CurrentPage;
import org.quorate.web.DueWords;
import org.quorate.web.Form;
import org.quorate.web.Notices;
import org.quorate.web.View;

/** Step 4 of arranging a meeting: what is missing, what each will receive, and the one button. */
@Path("meetings/{id}/check")
@RequestScoped
public class CheckPages {
  private final Drafts drafts;
  private final ScheduleMeeting scheduleMeeting;
  private final InvitePreview preview;
  private final TypedText typedText;
  private final CurrentCaller caller;
  private final CurrentPage page;
  private final Notices notices;

  /** For CDI's proxy only. */
  protected CheckPages() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  public CheckPages(
      Drafts drafts,
      ScheduleMeeting scheduleMeeting,
      InvitePreview preview,
      TypedText typedText,
      CurrentCaller caller,
      CurrentPage page,
      Notices notices) {
    this.drafts = drafts;
    this.scheduleMeeting = scheduleMeeting;
    this.preview = preview;
    this.typedText = typedText;
    this.caller = caller;
    this.page = page;
    this.notices = notices;
  }

  @GET
  public View check(@PathParam("id") UUID id) {
    return shown(drafts.open(id), Form.EMPTY);
  }

  @POST
  public Object send(@PathParam("id") UUID id, Form form) {
    Draft draft = drafts.open(id);
    Meeting.Scheduled scheduled;
    try {
      scheduled =
          scheduleMeeting.run(
              new ScheduleMeeting.Request(draft.meeting().id(), Drafts.seen(form)), caller.get());
    } catch (Rejected rejected) {
      if (rejected.problem().kind() != Problem.Kind.INVALID) {
        throw rejected;
      }
      return shown(draft, form.refused(rejected, page.messages())).refused();
    }
    notices.success(page.messages().count("check.sent", scheduled.invitees().size()));
    return Response.seeOther(URI.create("/meetings/" + id)).build();
  }

  private View shown(Draft draft, Form form) {
    Messages messages = page.messages();
    CheckMeeting.Report report = draft.report();
    ListWords words = new ListWords(messages, draft.children());
    QuorumWords quorum = new QuorumWords(messages);
    return View.of(
        "meeting/check",
        new CheckStep(
            drafts.step(draft),
            report.slot().map(slot -> SlotWords.when(slot, messages)),
            report.slot().map(slot -> SlotWords.where(slot, messages)).orElse(List.of()),
            problems(draft, words),
            warnings(draft, quorum),
            quorum.rule(report.quorum().rule()),
            report.canBeQuorate(),
            receives(draft, words),
            report.list().leftOff().stream().map(words::line).toList(),
            form));
  }

  private List<CheckStep.Gap> problems(Draft draft, ListWords words) {
    Step step = drafts.step(draft);
    Messages messages = page.messages();
    List<CheckStep.Gap> gaps = new ArrayList<>();
    if (draft.report().slot().isEmpty()) {
      gaps.add(
          new CheckStep.Gap(
              messages.text("check.no-date"),
              List.of(),
              step.at("when"),
              messages.text("check.choose-date")));
    }
    for (Line line : draft.report().missing()) {
      if (!line.sector().isFamily()) {
        gaps.add(missing(step, words.line(line)));
      }
    }
    gaps.addAll(names(draft, step));
    if (draft.report().list().asked().isEmpty()) {
      gaps.add(
          new CheckStep.Gap(
              messages.text("check.nobody"),
              List.of(),
              step.at("who"),
              messages.text("check.mend-list")));
    }
    return gaps;
  }

  /** Names of the child or family in what would be mailed, and the step where they were typed. */
  private List<CheckStep.Gap> names(Draft draft, Step step) {
    Meeting meeting = draft.meeting();
    return meeting
        .slot()
        .map(slot -> typedText.faults(meeting.children(), slot, meeting.note()))
        .orElse(List.of())
        .stream()
        .map(
            fault ->
                new CheckStep.Gap(
                    page.messages().fault(fault),
                    List.of(),
                    step.at("when") + "#" + Form.id(fault.field()),
                    page.messages().text("check.mend-text")))
        .toList();
  }

  private CheckStep.Gap missing(Step step, LineView line) {
    String query = "?line=" + URLEncoder.encode(line.key(), StandardCharsets.UTF_8);
    return new CheckStep.Gap(
        page.messages()
            .text(
                line.toFind() ? "check.not-identified" : "check.not-asked",
                Map.of("who", line.toFind() ? line.kind() : line.who())),
        line.whys(),
        line.toFind() ? step.at("who/find") + query : step.at("who/take-off") + query,
        page.messages().text(line.toFind() ? "check.find" : "check.give-reason"));
  }

  private List<CheckStep.Thought> warnings(Draft draft, QuorumWords quorum) {
    Messages messages = page.messages();
    CheckMeeting.Report report = draft.report();
    List<CheckStep.Thought> warnings = new ArrayList<>();
    if (!report.canBeQuorate()) {
      quorum.missing(report.quorum()).forEach(gap -> warnings.add(thought(gap)));
    }
    if (report.late()) {
      String by = report.limits().first().map(new DueWords(messages)::by).orElse("");
      warnings.add(
          thought(
              messages.text(
                  "check.late",
                  Map.of(
                      "by", by,
                      "reason", report.lateness().map(Late::reason).orElse(""),
                      "manager", report.lateness().map(Late::manager).orElse("")))));
    }
    for (ChildId forgotten : report.siblingsForgotten()) {
      About about = draft.children().get(forgotten);
      warnings.add(
          thought(
              about == null
                  ? messages.text("check.some-sibling")
                  : messages.text("check.sibling", Map.of("child", about.named()))));
    }
    if (report.manyAtTheTable()) {
      warnings.add(
          thought(messages.text("check.many", Map.of("count", report.list().asked().size()))));
    }
    report.list().unconsidered().stream()
        .filter(line -> !line.sector().isFamily())
        .map(line -> new ListWords(messages, draft.children()).line(line))
        .forEach(
            line ->
                warnings.add(
                    new CheckStep.Thought(
                        messages.text(
                            line.toFind() ? "check.unconsidered-unknown" : "check.unconsidered",
                            Map.of("who", line.toFind() ? line.kind() : line.who())),
                        line.whys())));
    return warnings;
  }

  private static CheckStep.Thought thought(String text) {
    return new CheckStep.Thought(text, List.of());
  }

  /** Each with the mail as it would leave; without a date there is none to read yet. */
  private List<CheckStep.Receives> receives(Draft draft, ListWords words) {
    List<Line> asked = draft.report().list().asked();
    Meeting meeting = draft.meeting();
    Map<String, InvitePreview.Previewed> mails =
        meeting.slot().isEmpty()
            ? Map.of()
            : preview.of(meeting.card(), meeting.children(), asked).stream()
                .collect(Collectors.toMap(InvitePreview.Previewed::key, Function.identity()));
    return asked.stream()
        .map(
            line ->
                new CheckStep.Receives(
                    words.line(line),
                    Optional.ofNullable(mails.get(line.key()))
                        .map(m -> new CheckStep.Mail(m.subject(), m.text(), m.calendar()))))
        .toList();
  }
}
