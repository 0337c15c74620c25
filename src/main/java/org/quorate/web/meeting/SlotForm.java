package org.quorate.web.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.child.Deadline;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.Late;
import org.quorate.meeting.Limits;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.MeetingProblem;
import org.quorate.meeting.Mode;
import org.quorate.meeting.Slot;
import org.quorate.web.DueWords;
import org.quorate.web.Form;
import org.quorate.web.TypedTime;
import org.quorate.web.govuk.Choice;

/** The part of a form that asks when and where: what it offers, shows and is understood as. */
final class SlotForm {
  private static final String OTHER = "other";

  private final Messages messages;
  private final Instant now;
  private final ZoneId zone;

  SlotForm(Messages messages, Instant now, ZoneId zone) {
    this.messages = messages;
    this.now = now;
    this.zone = zone;
  }

  /** The clocks that holding the meeting stops. */
  List<WhenStep.Running> clocks(Limits limits) {
    return limits.running().stream().map(this::running).toList();
  }

  private WhenStep.Running running(Deadline deadline) {
    DueWords words = new DueWords(messages);
    return new WhenStep.Running(
        words.by(deadline), !now.isBefore(deadline.endsAt()), words.why(deadline));
  }

  /** Days that meet every clock; empty where none runs. */
  List<Choice> dates(Limits limits) {
    return limits.first().isEmpty()
        ? List.of()
        : limits.datesInTime(now, zone).stream()
            .map(day -> Choice.of(day.toString(), messages.date(day)))
            .toList();
  }

  /** The form with what the meeting holds already. */
  Form kept(Form form, Meeting meeting, Limits limits) {
    Form with =
        form.and("mode", List.of(meeting.mode().name()))
            .and("reason", List.of(meeting.late().map(Late::reason).orElse("")))
            .and("manager", List.of(meeting.late().map(Late::manager).orElse("")));
    return meeting.slot().map(slot -> kept(with, slot, limits)).orElse(with);
  }

  private Form kept(Form form, Slot slot, Limits limits) {
    LocalDate day = slot.day();
    boolean offered = dates(limits).stream().anyMatch(c -> c.value().equals(day.toString()));
    return form.and("date", List.of(offered ? day.toString() : OTHER))
        .and("on-day", List.of(Integer.toString(day.getDayOfMonth())))
        .and("on-month", List.of(Integer.toString(day.getMonthValue())))
        .and("on-year", List.of(Integer.toString(day.getYear())))
        .and("time", List.of(messages.time(slot.start().toLocalTime())))
        .and("length", List.of(Long.toString(slot.length().toMinutes())))
        .and("place", List.of(slot.place()))
        .and("room", List.of(slot.room()))
        .and("link", List.of(slot.link()));
  }

  /** What was typed; throws every fault at once. */
  Slot slot(Form form, Limits limits) {
    List<Rejected.Fault> faults = new ArrayList<>();
    Optional<LocalDate> day = day(form);
    if (day.isEmpty()) {
      faults.add(new Rejected.Fault(ArrangeProblem.NO_DATE, day(form, limits), Map.of()));
    }
    Optional<LocalTime> time = new TypedTime(form.text("time")).time();
    if (time.isEmpty()) {
      faults.add(new Rejected.Fault(ArrangeProblem.NO_TIME, "time", Map.of()));
    }
    Optional<Long> minutes =
        form.optional("length").filter(m -> m.matches("\\d{1,3}")).map(Long::valueOf);
    if (minutes.isEmpty()) {
      faults.add(new Rejected.Fault(ArrangeProblem.NO_LENGTH, "length", Map.of()));
    }
    if (!faults.isEmpty()) {
      throw new Rejected(faults);
    }
    return new Slot(
        day.get().atTime(time.get()),
        Duration.ofMinutes(minutes.get()),
        zone,
        form.text("place"),
        form.text("room"),
        form.text("link"));
  }

  private static Optional<LocalDate> day(Form form) {
    String chosen = form.text("date");
    return chosen.matches("\\d{4}-\\d{2}-\\d{2}")
        ? Optional.of(LocalDate.parse(chosen))
        : form.date("on").date();
  }

  /** The field that a day was, or should have been, given in: one that can be seen. */
  private String day(Form form, Limits limits) {
    return form.has("date", OTHER) || dates(limits).isEmpty() ? "on" : "date";
  }

  static Mode mode(Form form) {
    return form.has("mode", Mode.PHONE.name()) ? Mode.PHONE : Mode.MEETING;
  }

  static Optional<Late> late(Form form) {
    Late late = new Late(form.text("reason"), form.text("manager"));
    return late.reason().isEmpty() && late.manager().isEmpty()
        ? Optional.empty()
        : Optional.of(late);
  }

  /** The fields as this form calls them. */
  Rejected named(Rejected rejected, Form form, Limits limits) {
    return new Rejected(
        rejected.faults().stream()
            .map(
                fault ->
                    new Rejected.Fault(
                        fault.problem(), field(fault, form, limits), fault.parameters()))
            .toList());
  }

  private String field(Rejected.Fault fault, Form form, Limits limits) {
    if (fault.problem() == MeetingProblem.LATE_WITHOUT_REASON) {
      return "reason";
    }
    return fault.field().equals("start") ? day(form, limits) : fault.field();
  }
}
