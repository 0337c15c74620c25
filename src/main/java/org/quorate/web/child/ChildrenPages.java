package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.Agencies;
import org.quorate.agency.Professionals;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.ChildProblem;
import org.quorate.child.FindChild;
import org.quorate.child.FoundChild;
import org.quorate.child.Particulars;
import org.quorate.child.RegisterChild;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.rulebook.Sector;
import org.quorate.web.Form;
import org.quorate.web.Notices;
import org.quorate.web.View;
import org.quorate.web.govuk.Field;

/** Finding a child, and beginning a record. */
@Path("/children")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ChildrenPages {
  private final FindChild findChild;
  private final RegisterChild registerChild;
  private final Agencies agencies;
  private final Professionals professionals;
  private final Guard guard;
  private final CurrentCaller caller;
  private final Messages messages;
  private final Notices notices;

  /** For CDI's proxy only. */
  protected ChildrenPages() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  public ChildrenPages(
      FindChild findChild,
      RegisterChild registerChild,
      Agencies agencies,
      Professionals professionals,
      Guard guard,
      CurrentCaller caller,
      Messages messages,
      Notices notices) {
    this.findChild = findChild;
    this.registerChild = registerChild;
    this.agencies = agencies;
    this.professionals = professionals;
    this.guard = guard;
    this.caller = caller;
    this.messages = messages;
    this.notices = notices;
  }

  @GET
  public View start() {
    guard.require(caller.get(), Permission.READ_CHILD);
    return found("", List.of(), false);
  }

  /** Sent, not asked for by address: a name belongs in no address and no log of addresses. */
  @POST
  @Path("/find")
  public View find(Form form) {
    String text = form.text("find");
    if (text.isEmpty()) {
      return start();
    }
    FindChild.Answer answer = findChild.run(text, caller.get());
    return found(text, answer.found().stream().map(this::line).toList(), answer.more());
  }

  @GET
  @Path("/new")
  public View ask() {
    guard.require(caller.get(), Permission.RECORD_CHILD);
    return sheet(Form.EMPTY, false);
  }

  @POST
  public Object register(Form form) {
    guard.require(caller.get(), Permission.RECORD_CHILD);
    Answers answers = new Answers(form);
    try {
      Particulars particulars = ParticularsForm.read(answers);
      Child child =
          registerChild.run(
              new RegisterChild.Request(
                  particulars,
                  answers.optionalAgency("gpPractice"),
                  answers.optionalAgency("referrer"),
                  Optional.empty(),
                  "",
                  answers.yes("anotherChild")),
              caller.get());
      notices.success(messages.text("child-part.new.done"));
      return Response.seeOther(URI.create(ChildPages.href(child.id()))).build();
    } catch (Rejected rejected) {
      boolean ask = rejected.problem() == ChildProblem.PERHAPS_KNOWN || answers.yes("anotherChild");
      return sheet(form.refused(rejected, messages), ask).refused();
    }
  }

  private View sheet(Form form, boolean perhapsKnown) {
    Asking ask = new Asking(messages, form, agencies, professionals);
    List<Question> questions = new ArrayList<>(ParticularsForm.questions(ask));
    questions.add(ask.agency("gpPractice", Sector.GP).under(messages.text("child-form.around")));
    questions.add(ask.agency("referrer"));
    if (perhapsKnown) {
      questions.add(ask.confirmation("anotherChild", messages.text("child-form.another-child")));
    }
    return View.of(
        "child/sheet",
        new Sheet(
            messages.text("child-part.new.title"),
            messages.text("child-part.new.lead"),
            "",
            "/children",
            "/children",
            messages.text("child-part.new.button"),
            Optional.empty(),
            questions,
            form.errors()));
  }

  private View found(String text, List<Found.Line> lines, boolean more) {
    Field field =
        Field.named("find", messages.text("child-find.label"))
            .hint(messages.text("child-find.hint"))
            .value(text);
    return View.of(
        "child/find",
        new Found(
            field,
            !text.isEmpty(),
            more,
            guard.allows(caller.get(), Permission.RECORD_CHILD),
            lines));
  }

  private Found.Line line(FoundChild child) {
    String born =
        child
            .born()
            .map(day -> messages.text("child-find.born", "day", messages.shortDate(day)))
            .or(() -> child.expected().map(d -> messages.text("child.expected", "day", d)))
            .orElse("");
    return new Found.Line(
        child.mayOpen() ? ChildPages.href(new ChildId(child.id())) : "",
        child.name().full() + (child.knownAs().isEmpty() ? "" : " (" + child.knownAs() + ")"),
        child.reference().value(),
        born,
        child.team());
  }
}
