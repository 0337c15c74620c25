package org.quorate.testing;

import java.time.Instant;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyEntry;
import org.quorate.rulebook.Sector;

/** {@code anAgency().called("Northfield Academy").ofKind(SCHOOL).build()}. */
public final class AgencyBuilder {
  private static final Instant SOME_DAY = Instant.parse("2025-09-01T08:00:00Z");

  private String name = "Harbour Street Surgery";
  private Sector kind = Sector.GP;
  private String area = "";
  private String mailbox = "safeguarding@harbour-street-surgery.example";
  private String outOfHoursPhone = "";

  private AgencyBuilder() {}

  public static AgencyBuilder anAgency() {
    return new AgencyBuilder();
  }

  public AgencyBuilder called(String name) {
    this.name = name;
    return this;
  }

  public AgencyBuilder ofKind(Sector kind) {
    this.kind = kind;
    return this;
  }

  public AgencyBuilder serving(String area) {
    this.area = area;
    return this;
  }

  public AgencyBuilder withMailbox(String mailbox) {
    this.mailbox = mailbox;
    return this;
  }

  public AgencyBuilder ringingAtNight(String phone) {
    this.outOfHoursPhone = phone;
    return this;
  }

  public AgencyEntry entry() {
    return new AgencyEntry(name, kind.name(), area, mailbox, outOfHoursPhone);
  }

  public Agency build() {
    return Agency.registered(entry().details(), SOME_DAY);
  }
}
