package org.quorate.agency.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.agency.Agency;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalDetails;
import org.quorate.agency.file.Comparison.Change;
import org.quorate.agency.file.Comparison.Verdict;
import org.quorate.rulebook.Sector;

/**
 * A line of a file of professionals that is in order by itself.
 *
 * @param known who has this address in the directory
 * @param deputy their address, folded; empty text for nobody; nothing where the file has no column
 *     for deputies
 */
record PlannedPerson(
    long line,
    ProfessionalDetails details,
    Agency agency,
    Optional<Professional> known,
    Optional<String> deputy) {

  String address() {
    return details.address().folded();
  }

  boolean moves() {
    return known.filter(p -> !p.agency().equals(agency.id())).isPresent();
  }

  boolean differs() {
    return known.filter(p -> !p.details().equals(details)).isPresent();
  }

  Change change(Sheet sheet, KnownAgencies agencies, KnownPeople people) {
    String name = details.name().full();
    if (known.isEmpty()) {
      return new Change(line, name, Verdict.NEW, List.of());
    }
    Professional now = known.get();
    Map<String, String> before =
        cells(
            now.details(),
            agencies.with(now.agency()),
            now.deputy().map(people::addressOf).orElse(""));
    Map<String, String> after = cells(details, agency, deputy.orElse(""));
    var differences = DirectoryFile.differences(sheet, before, after);
    var verdict = differences.isEmpty() && !moves() ? Verdict.UNCHANGED : Verdict.CHANGED;
    return new Change(line, name, verdict, differences);
  }

  static Map<String, String> cells(ProfessionalDetails details, Agency agency, String deputy) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("given_name", details.name().given());
    cells.put("family_name", details.name().family());
    cells.put("role_title", details.roleTitle());
    cells.put("email", details.address().value());
    cells.put("phone", details.phone());
    cells.put("agency", agency.name());
    cells.put("agency_area", agency.area());
    cells.put("team", details.team());
    cells.put("sector", details.sector().map(Sector::name).orElse(""));
    cells.put("deputy_email", deputy);
    return cells;
  }
}
