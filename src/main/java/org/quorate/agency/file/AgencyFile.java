package org.quorate.agency.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyDetails;
import org.quorate.agency.AgencyEntry;
import org.quorate.agency.Professionals;
import org.quorate.agency.TypedText;
import org.quorate.agency.file.Comparison.Change;
import org.quorate.agency.file.Comparison.Verdict;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Fact;

/**
 * A file of agencies. An agency is known again by its name and area; where the file has no column
 * for the area, by its name alone. A column that the file does not have changes nothing.
 */
final class AgencyFile implements DirectoryFile {
  static final Columns COLUMNS =
      new Columns(
          List.of("name", "kind", "area", "mailbox", "out_of_hours_phone"),
          Set.of("name", "kind", "mailbox"));

  private static final Map<String, String> COLUMN_OF_FIELD =
      Map.of("outOfHoursPhone", "out_of_hours_phone");

  private record Planned(long line, AgencyDetails details, Optional<Agency> known) {}

  private final String content;
  private final Sheet sheet;
  private final List<Planned> planned = new ArrayList<>();
  private final List<FileFault> faults = new ArrayList<>();

  private AgencyFile(String content) {
    this.content = content;
    this.sheet = Sheet.read(content, COLUMNS);
    this.faults.addAll(sheet.faults());
  }

  static AgencyFile read(String content, Agencies directory) {
    AgencyFile file = new AgencyFile(content);
    Map<String, List<Agency>> byName =
        directory.all().stream().collect(Collectors.groupingBy(a -> TypedText.folded(a.name())));
    Map<String, Long> seen = new HashMap<>();
    for (Sheet.Line line : file.sheet.lines()) {
      file.plan(line, byName, seen);
    }
    return file;
  }

  private void plan(Sheet.Line line, Map<String, List<Agency>> byName, Map<String, Long> seen) {
    List<Agency> namesakes = byName.getOrDefault(TypedText.folded(line.text("name")), List.of());
    Optional<Agency> known = known(line, namesakes);
    AgencyEntry entry = entry(line, known);
    List<FileFault> wrong =
        new ArrayList<>(
            entry.faults().stream()
                .map(
                    f ->
                        new FileFault(
                            line.number(), COLUMN_OF_FIELD.getOrDefault(f.field(), f.field()), f))
                .toList());
    if (!sheet.has("area") && namesakes.size() > 1) {
      wrong.add(FileFault.at(line.number(), "name", FileProblem.AGENCY_UNCLEAR, Map.of()));
    }
    if (known.filter(a -> !a.active()).isPresent()) {
      wrong.add(FileFault.at(line.number(), "name", FileProblem.AGENCY_CLOSED, Map.of()));
    }
    Long before =
        seen.putIfAbsent(
            TypedText.folded(entry.name()) + "\n" + TypedText.folded(entry.area()), line.number());
    if (before != null) {
      wrong.add(
          FileFault.at(line.number(), "name", FileProblem.SAID_TWICE, Map.of("line", before)));
    }
    faults.addAll(wrong);
    if (wrong.isEmpty()) {
      planned.add(new Planned(line.number(), entry.details(), known));
    }
  }

  private Optional<Agency> known(Sheet.Line line, List<Agency> namesakes) {
    String area = TypedText.folded(line.text("area"));
    return namesakes.stream()
        .filter(a -> !sheet.has("area") || TypedText.folded(a.area()).equals(area))
        .findFirst();
  }

  private static AgencyEntry entry(Sheet.Line line, Optional<Agency> known) {
    return new AgencyEntry(
        line.text("name"),
        line.text("kind"),
        line.cell("area").or(() -> known.map(Agency::area)).orElse(""),
        line.text("mailbox"),
        line.cell("out_of_hours_phone").or(() -> known.map(Agency::outOfHoursPhone)).orElse(""));
  }

  @Override
  public Comparison comparison() {
    Fingerprint print = new Fingerprint().with(content);
    List<Change> changes = new ArrayList<>();
    for (Planned one : planned) {
      Change change = change(one);
      print.with(change.verdict());
      one.known().ifPresent(a -> print.with(a.id()).with(a.version()));
      changes.add(change);
    }
    return new Comparison(changes, faults, print.hex());
  }

  private Change change(Planned one) {
    if (one.known().isEmpty()) {
      return new Change(one.line(), one.details().name(), Verdict.NEW, List.of());
    }
    var differences =
        DirectoryFile.differences(sheet, cells(one.known().get().details()), cells(one.details()));
    var verdict = differences.isEmpty() ? Verdict.UNCHANGED : Verdict.CHANGED;
    return new Change(one.line(), one.details().name(), verdict, differences);
  }

  @Override
  public List<Fact> take(Agencies agencies, Professionals professionals, Actor by, Instant now) {
    List<Fact> facts = new ArrayList<>();
    List<Agency> touched = new ArrayList<>();
    for (Planned one : planned) {
      switch (change(one).verdict()) {
        case NEW -> {
          Agency agency = Agency.registered(one.details(), now);
          facts.add(agency.register(by, now));
          touched.add(agency);
        }
        case CHANGED -> {
          Agency agency = one.known().orElseThrow();
          facts.add(agency.amend(one.details(), by, now));
          touched.add(agency);
        }
        case UNCHANGED -> {}
      }
    }
    agencies.storeAll(touched);
    return facts;
  }

  static Map<String, String> cells(AgencyDetails details) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("name", details.name());
    cells.put("kind", details.kind().name());
    cells.put("area", details.area());
    cells.put("mailbox", details.mailbox().value());
    cells.put("out_of_hours_phone", details.outOfHoursPhone());
    return cells;
  }
}
