package org.quorate.web.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;
import org.quorate.kernel.Messages;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.Slot;
import org.quorate.plan.lead.Cover;
import org.quorate.plan.lead.LeadHistory;
import org.quorate.plan.lead.Leads;

/** Who leads for the children of a meeting, and who stands in for them on its day. */
@ApplicationScoped
public class LeadLines {
  private Leads leads;
  private Professionals professionals;

  /** For CDI's proxy only. */
  protected LeadLines() {}

  @Inject
  public LeadLines(Leads leads, Professionals professionals) {
    this.leads = leads;
    this.professionals = professionals;
  }

  /** One line for each lead; empty where nobody leads. */
  public List<String> of(Meeting meeting, Messages words) {
    List<LeadHistory> led =
        leads.of(meeting.children()).values().stream()
            .filter(history -> history.lead().isPresent())
            .toList();
    Optional<LocalDate> day = meeting.slot().map(Slot::day);
    Map<ProfessionalId, String> names = names(led);
    List<String> lines = new ArrayList<>();
    for (LeadHistory history : led) {
      String lead = names.getOrDefault(history.lead().orElseThrow(), "");
      lines.add(
          day.flatMap(history::coverOn)
              .map(cover -> covered(lead, cover, names, words))
              .orElse(lead));
    }
    return lines.stream().distinct().toList();
  }

  private static String covered(
      String lead, Cover cover, Map<ProfessionalId, String> names, Messages words) {
    return words.text(
        "meeting.lead-covered",
        "lead",
        lead,
        "cover",
        names.getOrDefault(cover.professional(), ""),
        "from",
        words.shortDate(cover.from()),
        "to",
        words.shortDate(cover.to()));
  }

  private Map<ProfessionalId, String> names(List<LeadHistory> led) {
    List<ProfessionalId> ids = new ArrayList<>();
    for (LeadHistory history : led) {
      history.lead().ifPresent(ids::add);
      history.covers().forEach(cover -> ids.add(cover.professional()));
    }
    return professionals.withIds(ids.stream().distinct().toList()).stream()
        .collect(Collectors.toMap(Professional::id, p -> p.name().full()));
  }
}
