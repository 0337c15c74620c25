package org.quorate.plan.voice;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Uuid7;
import org.quorate.plan.Plan;
import org.quorate.plan.PlanId;

/** What an agency said or did for one version of a plan; a silence is seen by its absence. */
@Entity
@Table(name = "contribution")
public class Contribution {
  @Id private UUID id;

  @Column(nullable = false)
  private PlanId plan;

  @Column(name = "version_number", nullable = false)
  private int versionNumber;

  @Column(nullable = false)
  private AgencyId agency;

  @Column(nullable = false)
  private String words;

  @Column(nullable = false)
  private String author;

  @Column(nullable = false)
  private Instant at;

  protected Contribution() {}

  /** Throws where nothing is said. */
  public static Contribution of(
      Plan plan, int versionNumber, AgencyId agency, String words, Actor by, Instant at) {
    Contribution said = new Contribution();
    said.id = Uuid7.at(at);
    said.plan = plan.id();
    said.versionNumber = versionNumber;
    said.agency = agency;
    said.words = Words.needed(words, "words");
    said.author = by.name();
    said.at = at;
    return said;
  }

  public UUID id() {
    return id;
  }

  public PlanId plan() {
    return plan;
  }

  public int versionNumber() {
    return versionNumber;
  }

  public AgencyId agency() {
    return agency;
  }

  public String words() {
    return words;
  }

  public String author() {
    return author;
  }

  public Instant at() {
    return at;
  }
}
