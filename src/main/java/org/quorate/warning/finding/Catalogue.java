package org.quorate.warning.finding;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.quorate.warning.picture.Section;

/** Every rule with the sections of the picture that it needs. */
final class Catalogue {
  private final Map<FindingKind, Entry> entries = new EnumMap<>(FindingKind.class);

  /** The rules that ship. */
  static final Catalogue ALL = new Catalogue();

  static {
    InvitationRules.into(ALL);
    GpRules.into(ALL);
    CircumstanceRules.into(ALL);
    PeopleRules.into(ALL);
    TableRules.into(ALL);
    StrategyRules.into(ALL);
    ConferenceRules.into(ALL);
    ProtectionPlanRules.into(ALL);
    PlanRules.into(ALL);
    ReviewDateRules.into(ALL);
    PlanProgressRules.into(ALL);
    InNeedRules.into(ALL);
    LeadRules.into(ALL);
    MissingRules.into(ALL);
    ReferralRules.into(ALL);
    AssessmentRules.into(ALL);
    EducationRules.into(ALL);
    PlacementRules.into(ALL);
    TransitionRules.into(ALL);
    NoticeRules.into(ALL);
  }

  record Entry(Set<Section> needs, Rule rule) {}

  void add(FindingKind kind, Rule rule, Section... needs) {
    if (entries.put(kind, new Entry(Set.of(needs), rule)) != null) {
      throw new IllegalStateException(kind + " has two rules");
    }
  }

  Map<FindingKind, Entry> entries() {
    return Collections.unmodifiableMap(entries);
  }
}
