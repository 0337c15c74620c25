package org.quorate.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Rejected.Fault;
import org.quorate.rulebook.Sector;

/** Gathers what is wrong with one entry, field by field, so that all of it is said at once. */
final class Faults {
  private final List<Fault> found = new ArrayList<>();

  void add(AgencyProblem problem, String field) {
    found.add(new Fault(problem, field, Map.of()));
  }

  /** One line of text that must be there and fit. */
  String required(
      String typed, String field, int longest, AgencyProblem missing, AgencyProblem tooLong) {
    String line = TypedText.line(typed);
    if (line.isEmpty()) {
      add(missing, field);
    }
    return fitting(line, field, longest, tooLong);
  }

  /** One line of text that may be empty but must fit. */
  String optional(String typed, String field, int longest, AgencyProblem tooLong) {
    return fitting(TypedText.line(typed), field, longest, tooLong);
  }

  private String fitting(String line, String field, int longest, AgencyProblem tooLong) {
    if (line.length() > longest) {
      found.add(new Fault(tooLong, field, Map.of("longest", longest)));
    }
    return line;
  }

  /** Null only where a fault was added. */
  EmailAddress address(
      String typed, String field, AgencyProblem missing, AgencyProblem notAnAddress) {
    String line = TypedText.line(typed);
    Optional<EmailAddress> address = EmailAddress.in(line);
    if (address.isEmpty()) {
      add(line.isEmpty() ? missing : notAnAddress, field);
    }
    return address.orElse(null);
  }

  String phone(String typed, String field) {
    String line = TypedText.line(typed);
    if (!line.isEmpty() && !TypedText.isPhone(line)) {
      add(AgencyProblem.PHONE_NOT_A_NUMBER, field);
    }
    return line;
  }

  /** Empty where nothing was given or a fault was added. */
  Optional<Sector> sector(String typed, String field) {
    String line = TypedText.line(typed);
    if (line.isEmpty()) {
      return Optional.empty();
    }
    Optional<Sector> sector = SectorNames.named(line);
    if (sector.isEmpty()) {
      add(AgencyProblem.KIND_UNKNOWN, field);
    } else if (sector.get().isFamily()) {
      add(AgencyProblem.KIND_IS_FAMILY, field);
    }
    return sector;
  }

  List<Fault> found() {
    return List.copyOf(found);
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new Rejected(found);
    }
  }
}
