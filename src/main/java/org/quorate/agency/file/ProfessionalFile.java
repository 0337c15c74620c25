package org.quorate.agency.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.agency.AgencyProblem;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalEntry;
import org.quorate.agency.Professionals;
import org.quorate.agency.file.Comparison.Change;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Problem;
import org.quorate.rulebook.Sector;

/**
 * A file of professionals. Somebody is known again by their e-mail address; another agency in the
 * file means that they have moved. A column that the file does not have changes nothing; an empty
 * cell of one that it has empties it.
 */
final class ProfessionalFile implements DirectoryFile {
  static final Columns COLUMNS =
      new Columns(
          List.of(
              "given_name",
              "family_name",
              "role_title",
              "email",
              "phone",
              "agency",
              "agency_area",
              "team",
              "sector",
              "deputy_email"),
          Set.of("given_name", "family_name", "role_title", "email", "agency"));

  private static final Map<String, String> COLUMN_OF_FIELD =
      Map.of(
          "givenName", "given_name",
          "familyName", "family_name",
          "roleTitle", "role_title",
          "address", "email");

  private final String content;
  private final Sheet sheet;
  private final KnownPeople people;
  private final KnownAgencies agencies;
  private final Map<String, PlannedPerson> planned = new LinkedHashMap<>();
  private final List<FileFault> faults = new ArrayList<>();

  private ProfessionalFile(String content, KnownAgencies agencies, KnownPeople people) {
    this.content = content;
    this.sheet = Sheet.read(content, COLUMNS);
    this.agencies = agencies;
    this.people = people;
    this.faults.addAll(sheet.faults());
  }

  static ProfessionalFile read(String content, Agencies agencies, Professionals professionals) {
    ProfessionalFile file =
        new ProfessionalFile(
            content, new KnownAgencies(agencies.all()), new KnownPeople(professionals.allActive()));
    Map<String, Long> seen = new HashMap<>();
    for (Sheet.Line line : file.sheet.lines()) {
      file.plan(line, seen);
    }
    file.planned.values().forEach(file::checkDeputy);
    file.faults.sort(Comparator.comparingLong(FileFault::line));
    return file;
  }

  private void plan(Sheet.Line line, Map<String, Long> seen) {
    int before = faults.size();
    String address = line.text("email");
    Optional<Professional> known = people.at(address);
    ProfessionalEntry entry = entry(line, known);
    for (var fault : entry.faults()) {
      String column = COLUMN_OF_FIELD.getOrDefault(fault.field(), fault.field());
      faults.add(new FileFault(line.number(), column, fault));
    }
    Long earlier = address.isEmpty() ? null : seen.get(KnownPeople.key(address));
    if (earlier != null) {
      add(line.number(), "email", FileProblem.SAID_TWICE, Map.of("line", earlier));
    }
    seen.putIfAbsent(KnownPeople.key(address), line.number());
    if (known.isEmpty()) {
      people
          .formerlyAt(address)
          .map(p -> Map.of("now", p.address()))
          .ifPresent(now -> add(line.number(), "email", FileProblem.FORMER_ADDRESS, now));
    }
    Optional<Agency> agency = agency(line);
    if (faults.size() == before) {
      Optional<String> deputy = line.cell("deputy_email").map(KnownPeople::key);
      var one =
          new PlannedPerson(line.number(), entry.details(), agency.orElseThrow(), known, deputy);
      planned.put(one.address(), one);
    }
  }

  private static ProfessionalEntry entry(Sheet.Line line, Optional<Professional> known) {
    return new ProfessionalEntry(
        line.text("given_name"),
        line.text("family_name"),
        line.text("role_title"),
        line.text("email"),
        line.cell("phone").or(() -> known.map(Professional::phone)).orElse(""),
        line.cell("team").or(() -> known.map(Professional::team)).orElse(""),
        line.cell("sector")
            .or(() -> known.flatMap(Professional::sector).map(Sector::name))
            .orElse(""));
  }

  /** The agency that the line names; empty only where a fault was added. */
  private Optional<Agency> agency(Sheet.Line line) {
    String name = line.text("agency");
    List<Agency> named = agencies.named(name, line.text("agency_area"));
    List<Agency> open = named.stream().filter(Agency::active).toList();
    if (name.isEmpty()) {
      add(line.number(), "agency", AgencyProblem.AGENCY_MISSING, Map.of());
    } else if (named.isEmpty()) {
      add(line.number(), "agency", FileProblem.AGENCY_UNKNOWN, Map.of("agency", name));
    } else if (open.isEmpty()) {
      add(line.number(), "agency", FileProblem.AGENCY_CLOSED, Map.of());
    } else if (open.size() > 1) {
      add(line.number(), "agency", FileProblem.AGENCY_UNCLEAR, Map.of());
    }
    return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
  }

  private void checkDeputy(PlannedPerson one) {
    String deputy = one.deputy().orElse("");
    if (deputy.isEmpty()) {
      return;
    }
    Optional<AgencyId> theirs =
        Optional.ofNullable(planned.get(deputy))
            .map(p -> p.agency().id())
            .or(() -> people.at(deputy).map(Professional::agency));
    if (deputy.equals(one.address())) {
      add(one.line(), "deputy_email", AgencyProblem.DEPUTY_IS_ONESELF, Map.of());
    } else if (theirs.isEmpty()) {
      add(one.line(), "deputy_email", FileProblem.DEPUTY_UNKNOWN, Map.of("address", deputy));
    } else if (!theirs.get().equals(one.agency().id())) {
      add(one.line(), "deputy_email", AgencyProblem.DEPUTY_ELSEWHERE, Map.of());
    }
  }

  private void add(long line, String column, Problem problem, Map<String, ?> parameters) {
    faults.add(FileFault.at(line, column, problem, parameters));
  }

  @Override
  public Comparison comparison() {
    Fingerprint print = new Fingerprint().with(content);
    List<Change> changes = new ArrayList<>();
    for (PlannedPerson one : planned.values()) {
      Change change = one.change(sheet, agencies, people);
      print.with(change.verdict()).with(one.agency().id());
      one.known().ifPresent(p -> print.with(p.id()).with(p.version()));
      changes.add(change);
    }
    return new Comparison(changes, faults, print.hex());
  }

  @Override
  public List<Fact> take(Agencies directory, Professionals professionals, Actor by, Instant now) {
    List<Fact> facts = new ArrayList<>();
    Map<String, Professional> touched = new LinkedHashMap<>();
    for (PlannedPerson one : planned.values()) {
      take(one, touched, facts, by, now);
    }
    professionals.storeAll(touched.values());
    // A deputy may be new in this very file: only now is everybody there.
    List<Professional> withDeputy = new ArrayList<>();
    for (PlannedPerson one : planned.values()) {
      one.deputy()
          .flatMap(deputy -> nameDeputy(one, deputy, touched, by, now))
          .ifPresent(
              named -> {
                facts.add(named);
                withDeputy.add(person(one.address(), touched));
              });
    }
    professionals.storeAll(withDeputy);
    return facts;
  }

  private void take(
      PlannedPerson one,
      Map<String, Professional> touched,
      List<Fact> facts,
      Actor by,
      Instant now) {
    if (one.known().isEmpty()) {
      Professional person = Professional.registered(one.details(), one.agency(), now);
      touched.put(one.address(), person);
      facts.add(person.register(by, now));
    } else if (one.moves()) {
      Professional person = one.known().get();
      touched.put(one.address(), person);
      facts.add(person.move(one.agency(), one.details(), by, now));
      for (Professional colleague : people.countingOn(person)) {
        facts.add(colleague.dropDeputy(by, now));
        touched.put(colleague.address().folded(), colleague);
      }
    } else if (one.differs()) {
      Professional person = one.known().get();
      touched.put(one.address(), person);
      facts.add(person.amend(one.details(), by, now));
    }
  }

  private Optional<Fact> nameDeputy(
      PlannedPerson one, String deputy, Map<String, Professional> touched, Actor by, Instant now) {
    Professional person = person(one.address(), touched);
    if (deputy.isEmpty()) {
      return person.deputy().isEmpty() ? Optional.empty() : Optional.of(person.dropDeputy(by, now));
    }
    Professional colleague = person(deputy, touched);
    return person.deputy().equals(Optional.of(colleague.id()))
        ? Optional.empty()
        : Optional.of(person.nameDeputy(colleague, by, now));
  }

  private Professional person(String address, Map<String, Professional> touched) {
    return Optional.ofNullable(touched.get(address)).or(() -> people.at(address)).orElseThrow();
  }
}
