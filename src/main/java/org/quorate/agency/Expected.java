package org.quorate.agency;

import org.quorate.access.AccessProblem;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Rejected;

/** What every change of the directory expects: that the thing is there, and as it was seen. */
final class Expected {
  private Expected() {}

  static Agency agency(Agencies agencies, AgencyId id) {
    return agencies.find(id).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
  }

  static Agency agency(Agencies agencies, AgencyId id, long version) {
    Agency agency = agency(agencies, id);
    unchanged(version, agency.version());
    return agency;
  }

  static Professional professional(Professionals professionals, ProfessionalId id, long version) {
    Professional professional =
        professionals.find(id).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    unchanged(version, professional.version());
    return professional;
  }

  private static void unchanged(long seen, int now) {
    if (seen != now) {
      throw new Rejected(AccessProblem.CHANGED_MEANWHILE);
    }
  }

  /** No other agency has this name in this area. */
  static void nameIsFree(Agencies agencies, AgencyDetails details, AgencyId except) {
    agencies
        .named(details.name(), details.area())
        .filter(other -> !other.id().equals(except))
        .ifPresent(
            other -> {
              throw new Rejected(AgencyProblem.NAME_TAKEN, "name");
            });
  }

  /** No other active professional is reached at this address. */
  static void addressIsFree(
      Professionals professionals, EmailAddress address, ProfessionalId except) {
    boolean taken =
        professionals.withAddress(address).stream()
            .filter(other -> !other.id().equals(except))
            .anyMatch(other -> other.active() && other.address().folded().equals(address.folded()));
    if (taken) {
      throw new Rejected(AgencyProblem.ADDRESS_TAKEN, "address");
    }
  }
}
