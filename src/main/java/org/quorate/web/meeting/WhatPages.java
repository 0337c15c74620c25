package org.quorate.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.child.Child;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.ReadChild;
import org.quorate.child.Sibling;
import org.quorate.http.CurrentCaller;
import org.quorate.http.Needs;
import org.quorate.kernel.Problem;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.ConsideredChild;
import org.quorate.meeting.DraftMeeting;
import org.quorate.meeting.MeetingId;
import org.quorate.rulebook.MeetingType;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.View;
import org.quorate.web.govuk.Choice;

/** Step 1 of arranging a meeting: what kind, and for whom. The draft is kept from here on. */
@Path("meetings/new")
@RequestScoped
public class WhatPages {
  /** Called most often, so offered first; everything else is one look further. */
  private static final Set<MeetingType> COMMON =
      Set.of(
          MeetingType.STRATEGY,
          MeetingType.INITIAL_CONFERENCE,
          MeetingType.REVIEW_CONFERENCE,
          MeetingType.CORE_GROUP,
          MeetingType.CIN_PLANNING,
          MeetingType.CIN_REVIEW);

  private final ReadChild readChild;
  private final DraftMeeting draftMeeting;
  private final CurrentCaller caller;
  private final CurrentPage page;
  private final Guard guard;

  /** For CDI's proxy only. */
  protected WhatPages() {
    this(null, null, null, null, null);
  }

  @Inject
  public WhatPages(
      ReadChild readChild,
      DraftMeeting draftMeeting,
      CurrentCaller caller,
      CurrentPage page,
      Guard guard) {
    this.readChild = readChild;
    this.draftMeeting = draftMeeting;
    this.caller = caller;
    this.page = page;
    this.guard = guard;
  }

  /** The question; {@code child} and {@code type} may be known from where somebody came. */
  @GET
  public View ask(@QueryParam("child") UUID child, @QueryParam("type") String type) {
    guard.require(caller.get(), Permission.ARRANGE_MEETING);
    Form form = type == null ? Form.EMPTY : Form.with("type", type);
    return question(Optional.ofNullable(child), form);
  }

  @POST
  @Needs(Permission.ARRANGE_MEETING)
  public Object take(@QueryParam("child") UUID child, Form form) {
    try {
      MeetingId draft = draftMeeting.run(understood(child, form), caller.get());
      return Response.seeOther(URI.create("/meetings/" + draft.value() + "/when")).build();
    } catch (Rejected rejected) {
      if (rejected.problem().kind() != Problem.Kind.INVALID) {
        throw rejected;
      }
      return question(Optional.ofNullable(child), form.refused(rejected, page.messages()))
          .refused();
    }
  }

  private View question(Optional<UUID> child, Form form) {
    Optional<ChildFile> file =
        child.map(id -> readChild.run(new ChildId(id), "meeting.new", caller.get()));
    return View.of(
        "meeting/what",
        new WhatStep(
            file.map(f -> Abouts.about(f.child())),
            file.map(WhatPages::siblings).orElse(List.of()),
            file.map(WhatPages::unregistered).orElse(0),
            types(true),
            types(false),
            form));
  }

  private static List<About> siblings(ChildFile file) {
    Set<ChildId> atHome =
        file.child().siblings().stream()
            .filter(Sibling::isInSameHousehold)
            .flatMap(sibling -> sibling.other().stream())
            .collect(java.util.stream.Collectors.toSet());
    return file.household().stream()
        .filter(sibling -> atHome.contains(sibling.id()))
        .map(Abouts::about)
        .toList();
  }

  private static int unregistered(ChildFile file) {
    Child child = file.child();
    return (int)
        child.siblings().stream()
            .filter(Sibling::isInSameHousehold)
            .filter(sibling -> sibling.other().isEmpty())
            .count();
  }

  private List<Choice> types(boolean common) {
    return Arrays.stream(MeetingType.values())
        .filter(type -> COMMON.contains(type) == common)
        .map(type -> Choice.of(type.name(), page.messages().name(type)).hint(purpose(type)))
        .toList();
  }

  private String purpose(MeetingType type) {
    return page.messages()
        .text("arrange.for." + type.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
  }

  private DraftMeeting.Request understood(UUID child, Form form) {
    List<Rejected.Fault> faults = new ArrayList<>();
    Optional<MeetingType> type =
        Arrays.stream(MeetingType.values())
            .filter(t -> t.name().equals(form.text("type")))
            .findFirst();
    if (type.isEmpty()) {
      faults.add(new Rejected.Fault(ArrangeProblem.NO_TYPE, "type", Map.of()));
    }
    if (child == null) {
      faults.add(new Rejected.Fault(ArrangeProblem.NO_CHILD, "", Map.of()));
    }
    List<ConsideredChild> children = new ArrayList<>();
    if (child != null) {
      children.add(ConsideredChild.included(new ChildId(child)));
    }
    for (String offered : form.all("offered")) {
      ChildId sibling = new ChildId(UUID.fromString(offered));
      String whyNot = form.text("why-not-" + offered);
      if (form.has("with", offered)) {
        children.add(ConsideredChild.included(sibling));
      } else if (whyNot.isEmpty()) {
        faults.add(
            new Rejected.Fault(
                ArrangeProblem.SIBLING_WITHOUT_REASON, "why-not-" + offered, Map.of()));
      } else {
        children.add(ConsideredChild.leftOut(sibling, whyNot));
      }
    }
    if (!faults.isEmpty()) {
      throw new Rejected(faults);
    }
    return new DraftMeeting.Request(type.get(), children, form.text("telephone"), Optional.empty());
  }
}
