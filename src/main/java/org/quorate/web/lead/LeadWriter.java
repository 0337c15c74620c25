package org.quorate.web.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.access.Grants;
import org.quorate.access.Permission;
import org.quorate.access.Role;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.kernel.Messages;
import org.quorate.plan.lead.Cover;
import org.quorate.plan.lead.HandOver;
import org.quorate.plan.lead.LeadHistory;
import org.quorate.plan.lead.Term;
import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.Row;

/** Puts who leads for a child into the words of its page. */
final class LeadWriter {
  private final Messages words;
  private final Caller reader;
  private final Map<ProfessionalId, Professional> people;
  private final String called;
  private final String address;
  private final boolean writes;

  LeadWriter(
      Messages words,
      Caller reader,
      Map<ProfessionalId, Professional> people,
      String called,
      String address) {
    this.words = words;
    this.reader = reader;
    this.people = people;
    this.called = called;
    this.address = address;
    this.writes = Grants.allow(reader.roles(), Permission.HAND_OVER_LEAD);
  }

  LeadSheet sheet(
      String who, String home, Optional<LeadHistory> known, List<Link> onward, LocalDate today) {
    if (known.isEmpty()) {
      return new LeadSheet(
          who,
          home,
          words.text("lead.nobody", "called", called),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          writes ? List.of(to("name")) : List.of(),
          onward,
          "0");
    }
    LeadHistory history = known.get();
    return new LeadSheet(
        who,
        home,
        sentence(history, today),
        waits(history),
        now(history),
        history.covers().stream()
            .filter(cover -> !cover.to().isBefore(today))
            .map(this::standing)
            .toList(),
        history.terms().reversed().stream().map(this::past).toList(),
        acts(history),
        onward,
        Long.toString(history.version()));
  }

  private String sentence(LeadHistory history, LocalDate today) {
    if (history.lead().isEmpty()) {
      return words.text("lead.nobody", "called", called);
    }
    String lead = name(history.lead().get());
    return history
        .coverOn(today)
        .map(
            cover ->
                words.text(
                    "lead.covered",
                    "lead",
                    lead,
                    "called",
                    called,
                    "cover",
                    name(cover.professional()),
                    "to",
                    cover.to()))
        .orElseGet(() -> words.text("lead.leads", "lead", lead, "called", called));
  }

  private List<LeadSheet.Waiting> waits(LeadHistory history) {
    List<LeadSheet.Waiting> waits = new ArrayList<>();
    history
        .term()
        .filter(term -> !term.isAccepted())
        .ifPresent(term -> waits.add(unaccepted(term, history.proposed().isEmpty())));
    history.proposed().ifPresent(handOver -> waits.add(asked(handOver)));
    history.waiting().ifPresent(handOver -> waits.add(accepted(handOver)));
    return waits;
  }

  /** While another is asked to take over, that question is the one to answer. */
  private LeadSheet.Waiting unaccepted(Term term, boolean wanted) {
    ProfessionalId lead = term.professional().orElseThrow();
    return new LeadSheet.Waiting(
        "",
        isReader(lead)
            ? words.text("lead.accept-mine", "called", called)
            : words.text("lead.unaccepted", "lead", name(lead)),
        "",
        "",
        wanted && mayAnswer(lead) ? List.of(to("accept")) : List.of(),
        isReader(lead),
        false);
  }

  private LeadSheet.Waiting asked(HandOver handOver) {
    boolean mine = isReader(handOver.to());
    List<Link> acts = new ArrayList<>();
    if (mayAnswer(handOver.to())) {
      acts.add(to("accept"));
    }
    if (mine) {
      acts.add(to("decline"));
    }
    return new LeadSheet.Waiting(
        handOver.id().toString(),
        words.text(
            mine ? "lead.asked-mine" : "lead.asked",
            "to",
            name(handOver.to()),
            "called",
            called,
            "from",
            name(handOver.from())),
        words.text(
            "lead.asked-by",
            "by",
            handOver.proposedBy(),
            "when",
            handOver.proposedAt(),
            "why",
            handOver.why(),
            "effect",
            handOver.effect()),
        handOver.words(),
        acts,
        mine,
        writes);
  }

  private LeadSheet.Waiting accepted(HandOver handOver) {
    return new LeadSheet.Waiting(
        handOver.id().toString(),
        words.text("lead.waits", "to", name(handOver.to()), "called", called),
        words.text(
            "lead.waits-since",
            "by",
            handOver.answeredBy().orElse(""),
            "when",
            handOver.acceptedAt().orElse(handOver.proposedAt())),
        handOver.words(),
        List.of(),
        false,
        writes);
  }

  private List<Row> now(LeadHistory history) {
    return history.term().stream()
        .flatMap(
            term -> {
              Professional lead = people.get(term.professional().orElseThrow());
              List<Row> rows = new ArrayList<>();
              rows.add(row("name", name(term.professional().get())));
              if (lead != null && !lead.roleTitle().isBlank()) {
                rows.add(row("role", lead.roleTitle()));
              }
              if (lead != null && !lead.phone().isBlank()) {
                rows.add(row("phone", lead.phone()));
              }
              rows.add(row("since", day(term.from())));
              rows.add(row("why", why(term)));
              rows.add(
                  row(
                      "accepted",
                      term.acceptedBy().orElseGet(() -> words.text("lead.not-accepted"))));
              return rows.stream();
            })
        .toList();
  }

  private Row row(String key, String value) {
    return Row.of(words.text("lead.row." + key), value);
  }

  private LeadSheet.Standing standing(Cover cover) {
    return new LeadSheet.Standing(
        cover.id().toString(),
        name(cover.professional()),
        words.text("lead.days", "from", cover.from(), "to", cover.to()),
        words.name(cover.reason()),
        writes);
  }

  private LeadSheet.Past past(Term term) {
    return new LeadSheet.Past(
        term.professional().map(this::name).orElseGet(() -> words.text("lead.nobody-then")),
        term.to()
            .map(to -> words.text("lead.from-to", "from", day(term.from()), "to", day(to)))
            .orElseGet(() -> words.text("lead.from-on", "from", day(term.from()))),
        why(term),
        term.handedOverBy(),
        term.acceptedBy()
            .orElseGet(() -> term.professional().isEmpty() ? "" : words.text("lead.not-accepted")));
  }

  private String why(Term term) {
    return term.words().isBlank()
        ? words.name(term.why())
        : words.name(term.why()) + ": " + term.words();
  }

  private List<Link> acts(LeadHistory history) {
    if (!writes) {
      return List.of();
    }
    if (history.lead().isEmpty()) {
      return List.of(to("name"));
    }
    List<Link> acts = new ArrayList<>();
    if (history.proposed().isEmpty()) {
      acts.add(to("hand-over"));
    }
    acts.add(to("cover"));
    return acts;
  }

  private Link to(String act) {
    return Link.to(address + "/" + act, words.text("lead-act." + act + ".act"));
  }

  private boolean isReader(ProfessionalId who) {
    return reader.professional().filter(who.value()::equals).isPresent();
  }

  private boolean mayAnswer(ProfessionalId who) {
    return isReader(who) || reader.is(Role.TEAM_MANAGER) || reader.is(Role.SERVICE_MANAGER);
  }

  private String name(ProfessionalId who) {
    Professional person = people.get(who);
    return person == null ? words.text("lead.unknown") : person.name().full();
  }

  private String day(Instant at) {
    return words.shortDate(at.atZone(words.zone()).toLocalDate());
  }
}
