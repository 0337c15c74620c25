package org.quorate.testing;

import java.time.Instant;
import org.quorate.agency.Agency;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalEntry;
import org.quorate.rulebook.Sector;

/** {@code aProfessional().called("Priya", "Raman").as("GP partner").of(surgery)}. */
public final class ProfessionalBuilder {
  private static final Instant SOME_DAY = Instant.parse("2025-09-01T08:00:00Z");

  private String givenName = "Priya";
  private String familyName = "Raman";
  private String roleTitle = "GP partner";
  private String address = "";
  private String phone = "";
  private String team = "";
  private String sector = "";

  private ProfessionalBuilder() {}

  public static ProfessionalBuilder aProfessional() {
    return new ProfessionalBuilder();
  }

  public ProfessionalBuilder called(String givenName, String familyName) {
    this.givenName = givenName;
    this.familyName = familyName;
    return this;
  }

  public ProfessionalBuilder as(String roleTitle) {
    this.roleTitle = roleTitle;
    return this;
  }

  public ProfessionalBuilder at(String address) {
    this.address = address;
    return this;
  }

  public ProfessionalBuilder ringing(String phone) {
    this.phone = phone;
    return this;
  }

  public ProfessionalBuilder inTeam(String team) {
    this.team = team;
    return this;
  }

  public ProfessionalBuilder sittingAs(Sector sector) {
    this.sector = sector.name();
    return this;
  }

  /** Without an address of its own: given.family@people.example. */
  public ProfessionalEntry entry() {
    String reached =
        address.isEmpty()
            ? (givenName + "." + familyName + "@people.example")
                .toLowerCase(java.util.Locale.ROOT)
                .replace(" ", "")
            : address;
    return new ProfessionalEntry(givenName, familyName, roleTitle, reached, phone, team, sector);
  }

  public Professional of(Agency agency) {
    return Professional.registered(entry().details(), agency, SOME_DAY);
  }
}
