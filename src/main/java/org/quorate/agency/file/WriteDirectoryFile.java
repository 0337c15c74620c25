package org.quorate.agency.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.Professionals;

/**
 * Writes the open agencies or the active people of the directory into a file of the very form that
 * is taken back: what was written is read as unchanged.
 */
@ApplicationScoped
public class WriteDirectoryFile {
  private final Guard guard;
  private final Agencies agencies;
  private final Professionals professionals;

  /** For CDI's proxy only. */
  protected WriteDirectoryFile() {
    this(null, null, null);
  }

  @Inject
  public WriteDirectoryFile(Guard guard, Agencies agencies, Professionals professionals) {
    this.guard = guard;
    this.agencies = agencies;
    this.professionals = professionals;
  }

  /**
   * @param emptyForm only the header, to be filled in
   */
  public record Request(FileKind kind, boolean emptyForm) {}

  @Transactional
  public String run(Request request, Caller caller) {
    guard.require(caller, Permission.KEEP_DIRECTORY);
    return switch (request.kind()) {
      case AGENCIES -> AgencyFile.COLUMNS.write(request.emptyForm() ? List.of() : agencyLines());
      case PROFESSIONALS ->
          ProfessionalFile.COLUMNS.write(request.emptyForm() ? List.of() : personLines());
    };
  }

  private List<Map<String, String>> agencyLines() {
    return agencies.all().stream()
        .filter(Agency::active)
        .map(a -> AgencyFile.cells(a.details()))
        .toList();
  }

  private List<Map<String, String>> personLines() {
    Map<AgencyId, Agency> byId =
        agencies.all().stream().collect(Collectors.toMap(Agency::id, Function.identity()));
    List<Professional> active = professionals.allActive();
    Map<ProfessionalId, String> addresses =
        active.stream().collect(Collectors.toMap(Professional::id, p -> p.address().folded()));
    return active.stream()
        .map(
            p ->
                PlannedPerson.cells(
                    p.details(), byId.get(p.agency()), p.deputy().map(addresses::get).orElse("")))
        .toList();
  }
}
