package org.quorate.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.plan.circle.TrustedPerson;
import org.quorate.plan.reading.PlanFile;
import org.quorate.plan.summary.CaseSummary;
import org.quorate.plan.voice.Agreement;
import org.quorate.plan.voice.Contribution;
import org.quorate.plan.voice.Copy;
import org.quorate.plan.voice.Party;
import org.quorate.plan.voice.View;

/** What is said about a plan, who has a copy, the case summary, whom the child trusts. */
public record PlanVoicesJson(
    List<ContributionJson> contributions,
    List<ViewJson> views,
    List<AgreementJson> agreements,
    List<CopyJson> copies,
    Optional<SummaryJson> summary,
    List<TrustedJson> trusts) {

  static PlanVoicesJson of(PlanFile file) {
    return new PlanVoicesJson(
        file.contributions().stream().map(ContributionJson::of).toList(),
        file.views().stream().map(ViewJson::of).toList(),
        file.agreements().stream().map(AgreementJson::of).toList(),
        file.copies().stream().map(CopyJson::of).toList(),
        file.summaries().stream().findFirst().map(SummaryJson::of),
        file.circle().stream().map(TrustedJson::of).toList());
  }

  /** What an agency said or did. */
  public record ContributionJson(
      UUID id, int version, UUID agency, String words, String author, Instant at) {
    static ContributionJson of(Contribution said) {
      return new ContributionJson(
          said.id(),
          said.versionNumber(),
          said.agency().value(),
          said.words(),
          said.author(),
          said.at());
    }
  }

  /** What the child or the family said, and what was done about it. */
  public record ViewJson(
      UUID id, int version, View.By by, LocalDate on, String words, String response) {
    static ViewJson of(View view) {
      return new ViewJson(
          view.id(), view.versionNumber(), view.by(), view.on(), view.words(), view.response());
    }
  }

  /** An agency, a member of the family, or the child. */
  public record PartyJson(Party.Kind kind, Optional<UUID> agency, Optional<UUID> familyMember) {
    static PartyJson of(Party party) {
      return new PartyJson(party.kind(), party.agency().map(AgencyId::value), party.familyMember());
    }

    Party party() {
      return agency
          .map(each -> Party.agency(new AgencyId(each)))
          .or(() -> familyMember.map(Party::familyMember))
          .orElseGet(Party::child);
    }
  }

  /** Who agrees, and who does not. */
  public record AgreementJson(
      UUID id, int version, PartyJson party, Agreement.Stance stance, String words, Instant at) {
    static AgreementJson of(Agreement agreement) {
      return new AgreementJson(
          agreement.id(),
          agreement.versionNumber(),
          PartyJson.of(agreement.party()),
          agreement.stance(),
          agreement.words(),
          agreement.at());
    }
  }

  /** Who has a copy. */
  public record CopyJson(
      UUID id,
      int version,
      PartyJson party,
      Instant sharedAt,
      Optional<Instant> acknowledgedAt,
      String acknowledgedBy) {
    static CopyJson of(Copy copy) {
      return new CopyJson(
          copy.id(),
          copy.versionNumber(),
          PartyJson.of(copy.party()),
          copy.sharedAt(),
          copy.acknowledgedAt(),
          copy.acknowledgedBy());
    }
  }

  /** The case summary in its newest version. */
  public record SummaryJson(
      UUID id,
      int number,
      String helps,
      String worsens,
      String triggers,
      String inCrisis,
      String author,
      Instant at,
      List<UUID> acknowledgedBy) {
    static SummaryJson of(CaseSummary summary) {
      CaseSummary.Content content = summary.content();
      return new SummaryJson(
          summary.id(),
          summary.number(),
          content.helps(),
          content.worsens(),
          content.triggers(),
          content.inCrisis(),
          summary.author(),
          summary.at(),
          summary.acknowledgements().stream().map(a -> a.agency().value()).toList());
    }
  }

  /** Somebody whom the child trusts. */
  public record TrustedJson(
      UUID id,
      String name,
      String relation,
      TrustedPerson.Closeness closeness,
      String childsWords) {
    static TrustedJson of(TrustedPerson person) {
      TrustedPerson.Details details = person.details();
      return new TrustedJson(
          person.id(),
          details.name(),
          details.relation(),
          details.closeness(),
          details.childsWords());
    }
  }
}
