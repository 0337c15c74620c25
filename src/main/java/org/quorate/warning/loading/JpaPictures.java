package org.quorate.warning.loading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.agency.Agencies;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.Children;
import org.quorate.child.Deadline;
import org.quorate.child.FileEntries;
import org.quorate.child.Involvement;
import org.quorate.child.Involvements;
import org.quorate.child.RecordedCircumstance;
import org.quorate.child.RecordedCircumstances;
import org.quorate.child.RecordedMilestone;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.MeetingId;
import org.quorate.meeting.Minutes;
import org.quorate.missing.MissingEpisode;
import org.quorate.missing.PatternReading;
import org.quorate.plan.Plan;
import org.quorate.plan.lead.LeadHistory;
import org.quorate.plan.voice.Contribution;
import org.quorate.referral.Referral;
import org.quorate.referral.ReferralOutcome;
import org.quorate.warning.decision.CaseDecision;
import org.quorate.warning.decision.CaseDecisions;
import org.quorate.warning.picture.CasePicture;
import org.quorate.warning.picture.DecisionTaken;
import org.quorate.warning.picture.Episode;
import org.quorate.warning.picture.Journey;
import org.quorate.warning.picture.MeetingPicture;
import org.quorate.warning.picture.PlanPicture;
import org.quorate.warning.picture.ReferralPicture;
import org.quorate.warning.picture.Seat;
import org.quorate.warning.picture.Section;

/** {@link Pictures} from the database. */
@ApplicationScoped
public class JpaPictures implements Pictures {
  /** What the rooms of today record; the rules over the rest say that it is missing. */
  private static final Set<Section> KNOWN =
      Set.of(
          Section.PERSON,
          Section.CIRCUMSTANCES,
          Section.INVOLVEMENTS,
          Section.JOURNEY,
          Section.MEETINGS,
          Section.POST,
          Section.PLANS,
          Section.SUMMARIES,
          Section.LEAD,
          Section.CASELOAD,
          Section.MISSING,
          Section.REFERRALS,
          Section.ADULTS,
          Section.ASSESSMENTS,
          Section.EDUCATION,
          Section.PLACEMENTS,
          Section.DECISIONS);

  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  private Children children;
  private RecordedCircumstances circumstances;
  private Involvements involvements;
  private Agencies agencies;
  private CaseDecisions decisions;
  private FileEntries entries;
  private JpaTables tables;
  private JpaPlanPapers planPapers;
  private ZoneId zone;

  /** For CDI's proxy only. */
  protected JpaPictures() {}

  @Inject
  public JpaPictures(
      Children children,
      RecordedCircumstances circumstances,
      Involvements involvements,
      Agencies agencies,
      CaseDecisions decisions,
      FileEntries entries,
      JpaTables tables,
      JpaPlanPapers planPapers,
      ZoneId zone) {
    this.children = children;
    this.circumstances = circumstances;
    this.involvements = involvements;
    this.agencies = agencies;
    this.decisions = decisions;
    this.entries = entries;
    this.tables = tables;
    this.planPapers = planPapers;
    this.zone = zone;
  }

  @Override
  public Map<ChildId, Loaded> of(Collection<ChildId> ids, Instant now) {
    LocalDate today = now.atZone(zone).toLocalDate();
    Batch batch = read(ids, today);
    return batch.cases.stream()
        .collect(Collectors.toMap(one -> one.child().id(), one -> loaded(one, batch, today)));
  }

  private Loaded loaded(ChildPicture one, Batch batch, LocalDate today) {
    ChildId child = one.child().id();
    List<MeetingPicture> meetings =
        batch.meetings.getOrDefault(child, List.of()).stream()
            .map(
                m ->
                    TablePicture.of(
                        m,
                        Optional.ofNullable(batch.minutes.get(m.id())),
                        batch.post,
                        batch.file.returnsOn(m.id(), child),
                        child,
                        batch.agencies))
            .toList();
    CasePicture picture =
        new CasePicture(
            child,
            zone,
            KNOWN,
            one.person(),
            one.circumstances(today),
            one.involvements(),
            new Journey(
                batch.log.getOrDefault(child, List.of()),
                batch.clocks.getOrDefault(child, List.of())),
            meetings,
            batch.plans.getOrDefault(child, List.of()),
            LeadPicture.of(
                Optional.ofNullable(batch.leads.get(child)), batch.caseloads, zone, today),
            batch.missing.getOrDefault(child, List.of()),
            batch.referrals.getOrDefault(child, List.of()),
            batch.file.adults(child),
            batch.file.records(one),
            batch.file.around(child, batch.agencies),
            batch.decisions.getOrDefault(child, List.of()),
            Optional.empty());
    boolean ages = meetings.stream().anyMatch(MeetingPicture::isAhead);
    return new Loaded(
        picture,
        ages ? Optional.of(today.plusDays(1).atStartOfDay(zone).toInstant()) : Optional.empty());
  }

  /** What was read, by child. */
  private static final class Batch {
    private List<ChildPicture> cases;
    private KnownAgencies agencies;
    private Map<ChildId, List<Journey.Reached>> log;
    private Map<ChildId, List<Journey.Running>> clocks;
    private Map<ChildId, List<Meeting>> meetings;
    private Map<MeetingId, Minutes> minutes;
    private Map<String, Seat.Post> post;
    private Map<ChildId, List<PlanPicture>> plans;
    private Map<ChildId, LeadHistory> leads;
    private Map<ProfessionalId, Long> caseloads;
    private Map<ChildId, List<Episode>> missing;
    private Map<ChildId, List<ReferralPicture>> referrals;
    private Map<ChildId, List<DecisionTaken>> decisions;
    private FilePapers file;
  }

  private Batch read(Collection<ChildId> ids, LocalDate today) {
    Batch batch = new Batch();
    List<Child> found = children.withIds(ids);
    Set<ChildId> others =
        found.stream()
            .flatMap(child -> child.siblings().stream())
            .flatMap(sibling -> sibling.other().stream())
            .collect(Collectors.toSet());
    Map<ChildId, Child> known =
        Stream.concat(found.stream(), children.withIds(others).stream())
            .collect(Collectors.toMap(Child::id, Function.identity(), (one, same) -> one));
    Map<ChildId, List<RecordedCircumstance>> recorded = circumstances.standing(ids);
    Map<ChildId, List<Involvement>> involved = involvements.openOn(today, ids);
    List<Meeting> meetings = tables.meetings(ids);
    List<Plan> plans = planPapers.plans(ids);
    List<Referral> referrals = of(Referral.class, "referredOn", ids);
    List<ChildPicture> bare =
        found.stream()
            .map(
                child ->
                    new ChildPicture(
                        child,
                        child.siblings().stream()
                            .flatMap(s -> s.other().stream())
                            .flatMap(id -> Stream.ofNullable(known.get(id)))
                            .toList(),
                        recorded.getOrDefault(child.id(), List.of()),
                        involved.getOrDefault(child.id(), List.of()),
                        new KnownAgencies(Map.of())))
            .toList();
    PlanPapers papers = planPapers.papers(plans);
    batch.file = FilePapers.read(entries, ids, zone);
    Set<AgencyId> named =
        Stream.of(
                bare.stream().flatMap(one -> one.named(today)),
                meetings.stream()
                    .flatMap(m -> m.invitations().stream())
                    .flatMap(i -> i.agency().stream()),
                plans.stream().flatMap(plan -> plan.agencies().stream()),
                plans.stream()
                    .flatMap(plan -> plan.currentActions().stream())
                    .flatMap(action -> action.agency().stream()),
                papers.contributions().stream().map(Contribution::agency),
                papers.copies().stream().flatMap(copy -> copy.party().agency().stream()),
                batch.file.named(),
                referrals.stream().flatMap(r -> r.toAgency().stream()))
            .flatMap(all -> all)
            .collect(Collectors.toSet());
    batch.agencies = KnownAgencies.of(named.isEmpty() ? List.of() : agencies.withIds(named));
    batch.cases =
        bare.stream()
            .map(
                one ->
                    new ChildPicture(
                        one.child(),
                        one.household(),
                        one.recorded(),
                        one.involved(),
                        batch.agencies))
            .toList();
    batch.log = log(ids);
    batch.clocks = clocks(ids);
    batch.meetings = byChild(meetings, Set.copyOf(ids));
    batch.minutes = tables.minutes(meetings);
    batch.post = tables.post(meetings);
    batch.plans =
        plans.stream()
            .filter(plan -> !plan.isPrepared())
            .collect(
                Collectors.groupingBy(
                    Plan::child,
                    Collectors.mapping(
                        plan -> papers.picture(plan, batch.agencies, zone), Collectors.toList())));
    batch.leads =
        leads(ids).stream().collect(Collectors.toMap(LeadHistory::child, Function.identity()));
    batch.caseloads = caseloads(batch.leads.values());
    batch.missing =
        of(MissingEpisode.class, "since", ids).stream()
            .filter(episode -> !episode.isStruckOut())
            .collect(
                Collectors.groupingBy(
                    MissingEpisode::child,
                    Collectors.mapping(MissingPicture::of, Collectors.toList())));
    ReferralPicturing picturing = new ReferralPicturing(batch.agencies, zone);
    batch.referrals =
        referrals.stream()
            .filter(referral -> referral.outcome() != ReferralOutcome.WITHDRAWN)
            .collect(
                Collectors.groupingBy(
                    Referral::child, Collectors.mapping(picturing::of, Collectors.toList())));
    batch.decisions = decisions(ids);
    return batch;
  }

  private Map<ChildId, List<DecisionTaken>> decisions(Collection<ChildId> ids) {
    Map<ChildId, List<DecisionTaken>> all =
        decisions.of(ids).values().stream()
            .flatMap(List::stream)
            .collect(
                Collectors.groupingBy(
                    CaseDecision::child,
                    Collectors.mapping(
                        d -> new DecisionTaken(d.matter(), d.decidedAt()), Collectors.toList())));
    of(PatternReading.class, "at", ids)
        .forEach(
            reading ->
                all.computeIfAbsent(reading.child(), child -> new ArrayList<>())
                    .add(new DecisionTaken(DecisionTaken.Matter.PATTERN_READ, reading.at())));
    return all;
  }

  private <T> List<T> of(Class<T> type, String order, Collection<ChildId> ids) {
    return em.createQuery(
            "select x from "
                + type.getSimpleName()
                + " x where x.child in :ids order by x."
                + order,
            type)
        .setParameter("ids", ids)
        .getResultList();
  }

  private Map<ChildId, List<Journey.Reached>> log(Collection<ChildId> ids) {
    return of(RecordedMilestone.class, "happenedAt", ids).stream()
        .filter(line -> !line.isPlanned() && !line.isStruckOut())
        .collect(
            Collectors.groupingBy(
                RecordedMilestone::child,
                Collectors.mapping(
                    line -> new Journey.Reached(line.milestone(), line.happenedAt(), line.matter()),
                    Collectors.toList())));
  }

  private Map<ChildId, List<Journey.Running>> clocks(Collection<ChildId> ids) {
    return of(Deadline.class, "endsAt", ids).stream()
        .collect(
            Collectors.groupingBy(
                Deadline::child,
                Collectors.mapping(
                    d ->
                        new Journey.Running(
                            d.id(),
                            d.rule(),
                            d.startsWith(),
                            d.startedAt(),
                            d.dueOn(),
                            d.endsAt(),
                            d.state(),
                            d.settledAt(),
                            d.lateness().isPresent()),
                    Collectors.toList())));
  }

  private static Map<ChildId, List<Meeting>> byChild(List<Meeting> meetings, Set<ChildId> ids) {
    Map<ChildId, List<Meeting>> all = new HashMap<>();
    meetings.forEach(
        meeting ->
            meeting.children().stream()
                .filter(ids::contains)
                .forEach(child -> all.computeIfAbsent(child, c -> new ArrayList<>()).add(meeting)));
    return all;
  }

  private List<LeadHistory> leads(Collection<ChildId> ids) {
    return em.createQuery("select h from LeadHistory h where h.child in :ids", LeadHistory.class)
        .setParameter("ids", ids.stream().map(ChildId::value).toList())
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "h.terms")
        .getResultList();
  }

  private Map<ProfessionalId, Long> caseloads(Collection<LeadHistory> leads) {
    Set<ProfessionalId> people =
        leads.stream().flatMap(h -> h.lead().stream()).collect(Collectors.toSet());
    if (people.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select h.lead, count(h) from LeadHistory h where h.lead in :people group by h.lead",
            Object[].class)
        .setParameter("people", people)
        .getResultStream()
        .collect(Collectors.toMap(row -> (ProfessionalId) row[0], row -> (Long) row[1]));
  }
}
