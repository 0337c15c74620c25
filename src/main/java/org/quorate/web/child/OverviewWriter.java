package org.quorate.web.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;
import org.quorate.child.Child;
import org.quorate.child.ChildFile;
import org.quorate.child.Enrolment;
import org.quorate.child.FamilyMember;
import org.quorate.child.Involvement;
import org.quorate.child.NhsNumber;
import org.quorate.child.Placement;
import org.quorate.child.RecordedCircumstance;
import org.quorate.child.Sibling;
import org.quorate.kernel.Messages;
import org.quorate.rulebook.Circumstance;
import org.quorate.web.child.Overview.Fact;
import org.quorate.web.child.Overview.Person;
import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.Row;

/** Writes a child's file as her page shows it: sentences, in the order of what matters. */
final class OverviewWriter {
  /** What says nothing by itself, or is said elsewhere on the page. */
  private static final Set<Circumstance> UNSAID =
      Set.of(
          Circumstance.ANY_CHILD,
          Circumstance.REFERRER,
          Circumstance.OPEN_INVOLVEMENT,
          Circumstance.SCHOOL_AGE_WITH_SOCIAL_WORKER);

  private final ChildFile file;
  private final Child child;
  private final Messages words;
  private final boolean mayWrite;
  private final boolean mayExplain;
  private final Map<AgencyId, Agency> agencies;
  private final Map<ProfessionalId, Professional> workers;
  private final DueWriter due;

  OverviewWriter(
      ChildFile file,
      Messages words,
      Instant now,
      boolean mayWrite,
      boolean mayExplain,
      Agencies directory,
      Professionals people) {
    this.file = file;
    this.child = file.child();
    this.words = words;
    this.mayWrite = mayWrite;
    this.mayExplain = mayExplain;
    this.agencies =
        directory.withIds(agenciesNamed()).stream().collect(Collectors.toMap(Agency::id, a -> a));
    this.workers =
        people.withIds(Stream.of(child.allocatedTo()).flatMap(Optional::stream).toList()).stream()
            .collect(Collectors.toMap(Professional::id, p -> p));
    this.due = new DueWriter(words, file.today(), now);
  }

  Overview write() {
    return new Overview(
        child.id().toString(),
        called(child),
        child.reference().value(),
        age(child, file.today(), words),
        actions(),
        file.due().stream()
            .map(
                d ->
                    due.write(
                        d,
                        mayExplain
                            ? Optional.of(act("lateness", d.id()).about(due.what(d)))
                            : Optional.empty()))
            .toList(),
        circumstances(),
        around(),
        family(),
        record(),
        List.of());
  }

  /** What she wants to be called, or her first name, or that she is not born yet. */
  static String called(Child child) {
    return Stream.of(child.knownAs(), child.name().given(), child.name().full())
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse(child.reference().value());
  }

  static String age(Child child, LocalDate today, Messages words) {
    return child
        .ageOn(today)
        .map(
            age ->
                age.years() > 0
                    ? words.count("child.years", age.years())
                    : words.count("child.months", age.months()))
        .orElseGet(
            () ->
                child
                    .birth()
                    .expected()
                    .map(day -> words.text("child.expected", "day", day))
                    .orElse(""));
  }

  private List<Link> actions() {
    return mayWrite
        ? Stream.of("circumstance", "involvement", "milestone").map(this::act).toList()
        : List.of();
  }

  private List<Fact> circumstances() {
    List<Fact> all = new ArrayList<>();
    Set<Circumstance> said = new HashSet<>(UNSAID);
    for (RecordedCircumstance recorded : file.recorded()) {
      if (recorded.holdsOn(file.today())) {
        all.add(fact(recorded));
        said.add(recorded.circumstance());
      }
    }
    file.circumstances().all().stream()
        .filter(c -> !said.contains(c))
        .forEach(c -> all.add(new Fact(said(c), words.text("child.by-record"), "", List.of())));
    return all;
  }

  private Fact fact(RecordedCircumstance recorded) {
    String what =
        recorded
            .agency()
            .map(agencies::get)
            .map(a -> said(recorded.circumstance()) + " (" + a.name() + ")")
            .orElse(said(recorded.circumstance()));
    return new Fact(
        what,
        words.text(
            "child.recorded",
            "from",
            words.shortDate(recorded.period().from()),
            "author",
            recorded.author()),
        recorded.note(),
        mayWrite
            ? List.of(
                act("circumstance-end", recorded.id()).about(what),
                act("circumstance-strike-out", recorded.id()).about(what))
            : List.of());
  }

  private String said(Circumstance circumstance) {
    return sentence(words.name(circumstance));
  }

  /** The rulebook's words stand within sentences; here they begin one. */
  static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  private List<Person> around() {
    List<Person> all = new ArrayList<>();
    for (Involvement i : file.involvements()) {
      String name = name(i.agency());
      all.add(
          new Person(
              name,
              i.role(),
              period(i),
              mayWrite && i.period().isOpen()
                  ? List.of(act("involvement-end", i.id()).about(name))
                  : List.of()));
    }
    return all;
  }

  private String period(Involvement i) {
    String from = words.shortDate(i.period().from());
    return i.period()
        .to()
        .map(to -> words.text("child.from-to", "from", from, "to", words.shortDate(to)))
        .orElseGet(() -> words.text("child.since", "from", from));
  }

  private List<Person> family() {
    List<Person> all = new ArrayList<>();
    for (FamilyMember m : child.familyMembers()) {
      String invited =
          m.isToBeInvited()
              ? words.text("child.invited")
              : words.text("child.not-invited", "why", m.whyNot());
      all.add(
          new Person(
              m.name().full(),
              words.name(m.relation())
                  + (m.hasParentalResponsibility() ? words.text("child.responsible") : ""),
              invited,
              mayWrite
                  ? List.of(
                      act("family-member", m.id()).about(m.name().full()),
                      act("family-member-end", m.id()).about(m.name().full()))
                  : List.of()));
    }
    for (Sibling s : child.siblings()) {
      all.add(sibling(s));
    }
    return all;
  }

  private Person sibling(Sibling s) {
    Optional<Child> known =
        s.other()
            .flatMap(id -> file.household().stream().filter(c -> c.id().equals(id)).findFirst());
    String who =
        known
            .map(c -> called(c) + " · " + c.reference().value())
            .or(() -> s.name().map(n -> n.full()))
            .orElse(words.text("child.sibling-closed"));
    String age = known.map(c -> age(c, file.today(), words)).orElse("");
    return new Person(
        who,
        words.name(s.relation()) + (age.isEmpty() ? "" : ", " + age),
        words.text(s.isInSameHousehold() ? "child.same-household" : "child.elsewhere"),
        known
            .map(
                c -> List.of(Link.to(ChildPages.href(c.id()), words.text("child.open")).about(who)))
            .orElse(List.of()));
  }

  private List<Row> record() {
    List<Row> rows = new ArrayList<>();
    row(rows, "worker", worker(), "allocation");
    row(
        rows,
        "gp",
        child.gpPractice().map(this::name).orElse(words.text("child.gp-unknown")),
        "gp");
    List<Enrolment> roll = child.onRoll(file.today());
    row(
        rows,
        "school",
        roll.isEmpty()
            ? words.text("child.no-school")
            : roll.stream().map(e -> name(e.agency())).collect(Collectors.joining(", ")),
        "school");
    row(rows, "placement", placement(), "placement");
    row(rows, "legal-status", words.name(child.legalStanding().status()), "legal-status");
    row(
        rows,
        "referrer",
        child.referrer().map(this::name).orElse(words.text("child.not-said")),
        "referrer");
    row(rows, "communication", communication(), "communication");
    row(rows, "details", details(), child.birth().isUnborn() ? "birth" : "details");
    return rows;
  }

  private String worker() {
    String team = child.team();
    return child
        .allocatedTo()
        .map(workers::get)
        .map(p -> p.name().full() + (team.isBlank() ? "" : ", " + team))
        .orElse(
            team.isBlank()
                ? words.text("child.nobody")
                : words.text("child.team-only", "team", team));
  }

  private String placement() {
    return child.placementOn(file.today()).map(this::placement).orElse(words.text("child.at-home"));
  }

  private String placement(Placement p) {
    return words.name(p.kind())
        + (p.area().isBlank() ? "" : ", " + p.area())
        + (p.isOutOfArea() ? ", " + words.text("child.out-of-area") : "");
  }

  private String communication() {
    String language = child.communication().firstLanguage();
    String first = language.isBlank() ? words.text("child.english") : language;
    String interpreter =
        child.communication().needsInterpreter() ? ", " + words.text("child.interpreter") : "";
    String aid =
        child.communication().needsAid() ? ", " + words.name(child.communication().aid()) : "";
    return first + interpreter + aid;
  }

  private String details() {
    String born = child.birth().born().or(child.birth()::expected).map(words::shortDate).orElse("");
    String nhs =
        child.identifiers().nhsNumber().map(NhsNumber::spaced).orElse(words.text("child.no-nhs"));
    return child.name().full() + ", " + born + ", " + words.text("child.nhs", "number", nhs);
  }

  private void row(List<Row> rows, String key, String value, String part) {
    String label = words.text("child.row-" + key);
    rows.add(
        mayWrite
            ? Row.of(
                label,
                value,
                Link.to(ChildPages.href(child.id()) + "/" + part, words.text("child.change"))
                    .about(label))
            : Row.of(label, value));
  }

  private Link act(String part) {
    return Link.to(
        ChildPages.href(child.id()) + "/" + part, words.text("child-part." + part + ".act"));
  }

  private Link act(String part, UUID item) {
    return Link.to(
        ChildPages.href(child.id()) + "/" + part + "?item=" + item,
        words.text("child-part." + part + ".act"));
  }

  private String name(AgencyId id) {
    return Optional.ofNullable(agencies.get(id)).map(Agency::name).orElse("");
  }

  private Set<AgencyId> agenciesNamed() {
    Set<AgencyId> named = new HashSet<>();
    file.involvements().forEach(i -> named.add(i.agency()));
    file.recorded().forEach(c -> c.agency().ifPresent(named::add));
    child.onRoll(file.today()).forEach(e -> named.add(e.agency()));
    child.gpPractice().ifPresent(named::add);
    child.referrer().ifPresent(named::add);
    return named;
  }
}
