package org.quorate.web.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.child.ChildId;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Rejected.Fault;
import org.quorate.meeting.AgreedAction;
import org.quorate.meeting.Decision;
import org.quorate.meeting.DecisionKind;
import org.quorate.meeting.Dissent;
import org.quorate.meeting.InvitationId;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.MeetingProblem;
import org.quorate.meeting.Minutes;
import org.quorate.plan.Category;
import org.quorate.plan.PlanProblem;
import org.quorate.plan.review.ReviewNotes;
import org.quorate.web.Form;

/**
 * The form that asks what a meeting came to, as it was filled in; lines that were left empty are
 * none. It remembers which field each part came from, so that a fault is shown beside it.
 */
final class MinutesForm {
  /** Enough for any meeting, and a bound for what a form may ask of us. */
  private static final int MOST_LINES = 60;

  private static final int FIRST_LINES = 3;
  private static final Pattern INDEXED = Pattern.compile("(decisions|actions)\\[(\\d+)](\\..+)?");

  private final Form form;
  private final Meeting meeting;
  private final List<Decision> decisions = new ArrayList<>();
  private final List<String> decisionFields = new ArrayList<>();
  private final List<AgreedAction> actions = new ArrayList<>();
  private final List<Integer> actionLines = new ArrayList<>();
  private final List<Dissent> dissents = new ArrayList<>();

  MinutesForm(Form form, Meeting meeting) {
    this.form = form;
    this.meeting = meeting;
  }

  /** How many lines for actions the form shows. */
  static int actionLines(Form form) {
    return lines(form, "actions", FIRST_LINES);
  }

  static int dissentLines(Form form) {
    return lines(form, "dissents", 1);
  }

  private static int lines(Form form, String field, int first) {
    int asked =
        form.optional(field).filter(n -> n.matches("\\d{1,3}")).map(Integer::valueOf).orElse(first);
    int more = form.has("more", field) ? first : 0;
    return Math.clamp(asked + more, first, MOST_LINES);
  }

  /** Everything said; throws every fault of the form itself at once. */
  Minutes.Content content() {
    for (ChildId child : meeting.children()) {
      if (meeting.type().isStrategy()) {
        threshold(child);
        conference(child);
      } else {
        others(child);
      }
    }
    for (int line = 0; line < actionLines(form); line++) {
      action(line);
    }
    List<Fault> faults = new ArrayList<>();
    for (int line = 0; line < dissentLines(form); line++) {
      dissent(line, faults);
    }
    if (!faults.isEmpty()) {
      throw new Rejected(faults);
    }
    return new Minutes.Content(decisions, actions, dissents, form.text("summary"));
  }

  /** The category of abuse, where a child protection plan is made. */
  Map<ChildId, ReviewNotes> notes() {
    Map<ChildId, ReviewNotes> notes = new HashMap<>();
    for (ChildId child : meeting.children()) {
      Arrays.stream(Category.values())
          .filter(category -> category.name().equals(form.text("category-" + child)))
          .findFirst()
          .ifPresent(category -> notes.put(child, ReviewNotes.of(category)));
    }
    return notes;
  }

  private void threshold(ChildId child) {
    kind(form.text("threshold-" + child))
        .ifPresent(
            kind -> {
              String reason = kind.needsReason() ? form.text("reason-" + kind + "-" + child) : "";
              add(new Decision(child, kind, reason, invitation("by-" + child)), "threshold");
            });
  }

  private void conference(ChildId child) {
    kind(form.text("conference-" + child))
        .ifPresent(
            kind -> {
              String reason = kind.needsReason() ? form.text("reason-" + kind + "-" + child) : "";
              add(new Decision(child, kind, reason, Optional.empty()), "conference");
            });
  }

  private void others(ChildId child) {
    for (String chosen : form.all("decision-" + child)) {
      kind(chosen)
          .ifPresent(
              kind -> {
                String reason = form.text("reason-" + kind + "-" + child);
                add(new Decision(child, kind, reason, Optional.empty()), "decision");
              });
    }
  }

  private void add(Decision decision, String field) {
    decisions.add(decision);
    decisionFields.add(field);
  }

  private static Optional<DecisionKind> kind(String name) {
    return java.util.Arrays.stream(DecisionKind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst();
  }

  private void action(int line) {
    String what = form.text("what-" + line);
    Optional<InvitationId> owner = invitation("owner-" + line);
    String name = form.text("owner-name-" + line);
    if (what.isEmpty() && owner.isEmpty() && name.isEmpty() && form.date("due-" + line).isEmpty()) {
      return;
    }
    LocalDate due = form.date("due-" + line).date().orElse(null);
    actions.add(new AgreedAction(what, owner, name, due));
    actionLines.add(line);
  }

  private void dissent(int line, List<Fault> faults) {
    Optional<InvitationId> who = invitation("dissent-who-" + line);
    String words = form.text("dissent-" + line);
    if (who.isEmpty() && words.isEmpty()) {
      return;
    }
    if (who.isEmpty()) {
      faults.add(new Fault(MinutesProblem.NO_DISSENTER, "dissent-who-" + line, Map.of()));
    } else if (words.isEmpty()) {
      faults.add(new Fault(MinutesProblem.NO_DISSENT, "dissent-" + line, Map.of()));
    } else {
      dissents.add(new Dissent(who.get(), words));
    }
  }

  /** One who was asked, and nobody else. */
  private Optional<InvitationId> invitation(String field) {
    return meeting.invitations().stream()
        .map(invitation -> invitation.id())
        .filter(id -> id.value().toString().equals(form.text(field)))
        .findFirst();
  }

  /** The fields as this form calls them. */
  Rejected named(Rejected rejected) {
    return new Rejected(
        rejected.faults().stream()
            .map(fault -> new Fault(fault.problem(), field(fault), fault.parameters()))
            .toList());
  }

  private String field(Fault fault) {
    Object child = fault.parameters().get("child");
    if (fault.problem() == MeetingProblem.DECISION_MISSING) {
      return (meeting.type().isStrategy() ? "threshold-" : "decision-") + child;
    }
    if (fault.problem() instanceof PlanProblem) {
      return meeting.children().stream()
          .findFirst()
          .map(
              first ->
                  (fault.problem() == PlanProblem.CATEGORY_MISSING ? "category-" : "decision-")
                      + (child == null ? first : child))
          .orElse("");
    }
    if (fault.problem() == MeetingProblem.INQUORATE_ABOUT_PLAN) {
      return meeting.children().stream().findFirst().map(first -> "decision-" + first).orElse("");
    }
    if (fault.problem() == MeetingProblem.CONFERENCE_OR_WHY_NOT) {
      return "conference-" + child;
    }
    Matcher indexed = INDEXED.matcher(fault.field());
    if (!indexed.matches()) {
      return fault.field();
    }
    int index = Integer.parseInt(indexed.group(2));
    String part = indexed.group(3) == null ? "" : indexed.group(3).substring(1);
    return indexed.group(1).equals("actions") ? action(part, index) : decision(part, index);
  }

  private String action(String part, int index) {
    return part + "-" + actionLines.get(index);
  }

  private String decision(String part, int index) {
    Decision decision = decisions.get(index);
    UUID child = decision.child().value();
    return switch (part) {
      case "reason" -> "reason-" + decision.kind() + "-" + child;
      case "decidedBy" -> "by-" + child;
      default -> decisionFields.get(index) + "-" + child;
    };
  }
}
