package org.quorate.agency;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.Actor;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Rejected;
import org.quorate.kernel.Subject;
import org.quorate.kernel.Uuid7;
import org.quorate.rulebook.Sector;

/**
 * An organisation, or a part of one, that takes a seat at the table: a GP practice, a school, a
 * police unit. Its shared mailbox is asked wherever nobody is known by name. A closed agency stays
 * in the directory, because old meetings name it, but nobody invites it.
 */
@Entity
@Table(name = "agency")
public class Agency {
  @Id private UUID id;
  private String name;

  @Enumerated(EnumType.STRING)
  private Sector kind;

  private String area;
  private String mailbox;

  @Column(name = "out_of_hours_phone")
  private String outOfHoursPhone;

  private boolean active;
  @Version private int version;

  /** Marks by which {@link Spelling} finds the name. */
  @ElementCollection
  @CollectionTable(
      name = "agency_spelling",
      joinColumns = @JoinColumn(name = "agency_id", referencedColumnName = "id"))
  @Column(name = "mark")
  private Set<String> spellings = new LinkedHashSet<>();

  /** For JPA only. */
  protected Agency() {}

  private Agency(UUID id, AgencyDetails details) {
    this.id = id;
    this.active = true;
    take(details);
  }

  /** A new agency, open from now on. */
  public static Agency registered(AgencyDetails details, Instant now) {
    return new Agency(Uuid7.at(now), details);
  }

  /** The fact that tells of its coming. */
  public Registered register(Actor by, Instant now) {
    return new Registered(by, cut(now), id());
  }

  /** Puts right what is known of it. */
  public Amended amend(AgencyDetails details, Actor by, Instant now) {
    if (!active) {
      throw new Rejected(AgencyProblem.AGENCY_CLOSED);
    }
    take(details);
    return new Amended(by, cut(now), id());
  }

  /** Nobody is invited here any longer. Its people have been seen to before. */
  public Closed close(Actor by, Instant now) {
    if (!active) {
      throw new Rejected(AgencyProblem.AGENCY_CLOSED);
    }
    active = false;
    return new Closed(by, cut(now), id());
  }

  /** It may be invited again; people who left do not come back by themselves. */
  public Reopened reopen(Actor by, Instant now) {
    if (active) {
      throw new Rejected(AgencyProblem.AGENCY_OPEN);
    }
    active = true;
    return new Reopened(by, cut(now), id());
  }

  private void take(AgencyDetails details) {
    if (!details.name().equals(name)) {
      name = details.name();
      Set<String> marks = Spelling.marksOf(name);
      spellings.retainAll(marks);
      spellings.addAll(marks);
    }
    kind = details.kind();
    area = details.area();
    mailbox = details.mailbox().value();
    outOfHoursPhone = details.outOfHoursPhone();
  }

  static Instant cut(Instant now) {
    return now.truncatedTo(ChronoUnit.MICROS);
  }

  public AgencyId id() {
    return new AgencyId(id);
  }

  public String name() {
    return name;
  }

  /** Which seat at the table it takes. */
  public Sector kind() {
    return kind;
  }

  /** The district it serves; empty where it serves the whole authority. */
  public String area() {
    return area;
  }

  /** Where it is asked when nobody is known by name. */
  public EmailAddress mailbox() {
    return new EmailAddress(mailbox);
  }

  /** Empty where nobody answers at night. */
  public String outOfHoursPhone() {
    return outOfHoursPhone;
  }

  public boolean active() {
    return active;
  }

  /** Counts its changes; what an ETag tells. */
  public int version() {
    return version;
  }

  public AgencyDetails details() {
    return new AgencyDetails(name, kind, area, mailbox(), outOfHoursPhone);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Agency that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }

  /** Something that happened to one agency. */
  public sealed interface AgencyFact extends Fact {
    AgencyId agency();

    @Override
    default Set<Subject> about() {
      return Set.of(new Subject(Subject.Kind.AGENCY, agency().value()));
    }
  }

  /** It is in the directory from now on. */
  public record Registered(Actor by, Instant at, AgencyId agency) implements AgencyFact {}

  /** What is known of it was put right. */
  public record Amended(Actor by, Instant at, AgencyId agency) implements AgencyFact {}

  /** It is not invited any longer. */
  public record Closed(Actor by, Instant at, AgencyId agency) implements AgencyFact {}

  /** It may be invited again. */
  public record Reopened(Actor by, Instant at, AgencyId agency) implements AgencyFact {}
}
