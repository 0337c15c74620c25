package org.quorate.web.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.access.Caller;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.Child;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.plan.lead.AcceptHandOver;
import org.quorate.plan.lead.AcceptLead;
import org.quorate.plan.lead.AppointLead;
import org.quorate.plan.lead.ArrangeCover;
import org.quorate.plan.lead.Cover;
import org.quorate.plan.lead.DeclineHandOver;
import org.quorate.plan.lead.HandOver;
import org.quorate.plan.lead.LeadChange;
import org.quorate.plan.lead.LeadHistory;
import org.quorate.plan.lead.LeadProblem;
import org.quorate.plan.lead.ProposeHandOver;
import org.quorate.web.CurrentPage;
import org.quorate.web.Form;
import org.quorate.web.View;
import org.quorate.web.child.Question;
import org.quorate.web.child.Sheet;
import org.quorate.web.govuk.Choice;

/** The small forms about the lead of a child: what each asks, and what it does. */
@ApplicationScoped
public class LeadForms {
  private static final List<LeadChange> FIRST = List.of(LeadChange.FIRST_NAMED, LeadChange.OTHER);
  private static final List<LeadChange> NEXT =
      Stream.of(LeadChange.values())
          .filter(why -> why != LeadChange.FIRST_NAMED && why != LeadChange.CASE_CLOSED)
          .toList();

  private PeopleAround around;
  private AppointLead appointLead;
  private ProposeHandOver proposeHandOver;
  private ArrangeCover arrangeCover;
  private AcceptLead acceptLead;
  private AcceptHandOver acceptHandOver;
  private DeclineHandOver declineHandOver;
  private CurrentPage page;
  private CurrentCaller caller;

  /** For CDI's proxy only. */
  protected LeadForms() {}

  @Inject
  public LeadForms(
      PeopleAround around,
      AppointLead appointLead,
      ProposeHandOver proposeHandOver,
      ArrangeCover arrangeCover,
      AcceptLead acceptLead,
      AcceptHandOver acceptHandOver,
      DeclineHandOver declineHandOver,
      CurrentPage page,
      CurrentCaller caller) {
    this.around = around;
    this.appointLead = appointLead;
    this.proposeHandOver = proposeHandOver;
    this.arrangeCover = arrangeCover;
    this.acceptLead = acceptLead;
    this.acceptHandOver = acceptHandOver;
    this.declineHandOver = declineHandOver;
    this.page = page;
    this.caller = caller;
  }

  /** The form with what was typed; after somebody else was faster, sending it again overwrites. */
  View sheet(
      String act,
      ChildFile file,
      Optional<LeadHistory> history,
      Form form,
      Optional<Rejected> rejected) {
    Messages words = page.messages();
    String key = "lead-act." + act;
    String back = LeadPages.href(file.child().id());
    Optional<Long> seen =
        rejected.isPresent() && rejected.get().problem() instanceof LeadProblem
            ? version(form)
            : Optional.of(history.map(LeadHistory::version).orElse(0L));
    return View.of(
        "child/sheet",
        new Sheet(
            words.text(key + ".title", "called", called(file.child())),
            words.find(key + ".lead").orElse(""),
            called(file.child()) + " · " + file.child().reference(),
            back,
            back + "/" + act,
            words.text(key + ".button"),
            seen,
            questions(act, file, history, form),
            form.errors()));
  }

  Form filled(String act, ChildFile file) {
    LocalDate today = file.today();
    return act.equals("name")
        ? Form.with(
            "why", LeadChange.FIRST_NAMED.name(),
            "from-day", "" + today.getDayOfMonth(),
            "from-month", "" + today.getMonthValue(),
            "from-year", "" + today.getYear())
        : act.equals("hand-over")
            ? Form.with("effect", HandOver.Effect.AT_ONCE.name())
            : Form.EMPTY;
  }

  private List<Question> questions(
      String act, ChildFile file, Optional<LeadHistory> history, Form form) {
    Asked ask = new Asked(page.messages(), form);
    return switch (act) {
      case "name" ->
          List.of(
              ask.many("professional", people(file)),
              ask.few("why", ask.named(FIRST)),
              ask.lines("words"),
              ask.date("from"));
      case "hand-over" ->
          List.of(
              ask.many("professional", people(file)),
              ask.few("effect", ask.named(Arrays.asList(HandOver.Effect.values()))),
              ask.many("why", ask.named(NEXT)),
              ask.lines("words"));
      case "cover" ->
          List.of(
              ask.many("professional", people(file)),
              ask.few("away", ask.named(Arrays.asList(Cover.Reason.values()))),
              ask.date("from"),
              ask.date("to"));
      case "accept" -> asksReader(history) ? List.of() : List.of(ask.line("heard"));
      default -> List.of(ask.lines("words"));
    };
  }

  private List<Choice> people(ChildFile file) {
    return around.choices(file, page.messages());
  }

  /** Whether it is the reader whose yes is wanted; a manager says how another gave theirs. */
  private boolean asksReader(Optional<LeadHistory> history) {
    Optional<ProfessionalId> asked =
        history.flatMap(h -> h.proposed().map(HandOver::to).or(h::lead));
    return asked
        .filter(who -> caller.get().professional().filter(who.value()::equals).isPresent())
        .isPresent();
  }

  /** Throws {@code Rejected} with what is wrong; what was typed is shown again. */
  void save(String act, ChildId child, Optional<LeadHistory> history, Form form, Caller by) {
    Typed typed = new Typed(form);
    Optional<Long> seen = version(form);
    switch (act) {
      case "name" -> {
        AppointLead.Request request =
            new AppointLead.Request(
                child,
                seen,
                typed.professional("professional"),
                typed.choice("why", LeadChange.class),
                typed.text("words"),
                typed.date("from"));
        typed.mustBeRight();
        appointLead.run(request, by);
      }
      case "hand-over" -> {
        HandOver.Offer offer =
            new HandOver.Offer(
                typed.professional("professional"),
                typed.choice("effect", HandOver.Effect.class),
                typed.choice("why", LeadChange.class),
                typed.text("words"));
        typed.mustBeRight();
        proposeHandOver.run(new ProposeHandOver.Request(child, seen, offer), by);
      }
      case "cover" -> {
        Cover.Days days =
            new Cover.Days(
                typed.professional("professional"),
                typed.date("from"),
                typed.date("to"),
                typed.choice("away", Cover.Reason.class));
        typed.mustBeRight();
        arrangeCover.run(new ArrangeCover.Request(child, seen, days), by);
      }
      case "accept" -> accept(child, seen, history, typed.text("heard"), by);
      default ->
          declineHandOver.run(
              new DeclineHandOver.Request(child, seen, asked(history).id(), typed.text("words")),
              by);
    }
  }

  private void accept(
      ChildId child, Optional<Long> seen, Optional<LeadHistory> history, String heard, Caller by) {
    Optional<HandOver> asked = history.flatMap(LeadHistory::proposed);
    if (asked.isPresent()) {
      acceptHandOver.run(new AcceptHandOver.Request(child, seen, asked.get().id(), heard), by);
    } else {
      acceptLead.run(new AcceptLead.Request(child, seen, heard), by);
    }
  }

  private static HandOver asked(Optional<LeadHistory> history) {
    return history
        .flatMap(LeadHistory::proposed)
        .orElseThrow(() -> new Rejected(LeadProblem.HAND_OVER_SETTLED));
  }

  static Optional<Long> version(Form form) {
    return form.optional("version").filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
  }

  static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException noUuid) {
      throw new Rejected(LeadProblem.NOT_ON_FILE);
    }
  }

  /** What the child wants to be called, or her first name. */
  static String called(Child child) {
    return Stream.of(child.knownAs(), child.name().given(), child.name().full())
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse(child.reference().value());
  }
}
