package org.quorate.plan.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;
import org.quorate.child.ChildId;
import org.quorate.child.chronology.ChronicleEntry;
import org.quorate.child.chronology.Chronicler;
import org.quorate.child.chronology.Strand;
import org.quorate.kernel.Subject;

/** Every change of lead, and every offer that was declined. */
@ApplicationScoped
public class LeadChronicler implements Chronicler {
  private Leads leads;
  private Professionals professionals;

  /** For CDI's proxy only. */
  protected LeadChronicler() {}

  @Inject
  public LeadChronicler(Leads leads, Professionals professionals) {
    this.leads = leads;
    this.professionals = professionals;
  }

  @Override
  public List<ChronicleEntry> of(ChildId child) {
    Optional<LeadHistory> known = leads.find(child);
    if (known.isEmpty()) {
      return List.of();
    }
    Map<ProfessionalId, String> names = names(known.get());
    Subject about = Subject.child(child.value());
    return Stream.concat(
            known.get().terms().stream().map(term -> change(term, names, about)),
            known.get().handOvers().stream()
                .filter(handOver -> handOver.state() == HandOver.State.DECLINED)
                .map(handOver -> declined(handOver, names, about)))
        .toList();
  }

  private static ChronicleEntry change(
      Term term, Map<ProfessionalId, String> names, Subject about) {
    return term.professional()
        .map(
            lead ->
                ChronicleEntry.of(term.from(), Strand.LEAD, "chronicle.lead.leads", about)
                    .with("lead", names.getOrDefault(lead, ""))
                    .with("why", term.why()))
        .orElseGet(
            () -> ChronicleEntry.of(term.from(), Strand.LEAD, "chronicle.lead.nobody", about));
  }

  private static ChronicleEntry declined(
      HandOver handOver, Map<ProfessionalId, String> names, Subject about) {
    return ChronicleEntry.of(
            handOver.answeredAt().orElse(handOver.proposedAt()),
            Strand.LEAD,
            "chronicle.lead.declined",
            about)
        .with("to", names.getOrDefault(handOver.to(), ""));
  }

  private Map<ProfessionalId, String> names(LeadHistory history) {
    return professionals
        .withIds(
            Stream.concat(
                    history.terms().stream().flatMap(term -> term.professional().stream()),
                    history.handOvers().stream().map(HandOver::to))
                .distinct()
                .toList())
        .stream()
        .collect(Collectors.toMap(Professional::id, p -> p.name().full()));
  }
}
