package org.quorate.missing;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.quorate.agency.AgencyId;

/** With whom the findings of a return interview were shared: an agency, or a person by name. */
@Entity
@Table(name = "return_interview_share")
public class SharedFindings {
  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "episode")
  private MissingEpisode episode;

  private AgencyId agency;

  @Column(name = "recipient", nullable = false)
  private String recipient;

  @Column(name = "shared_at", nullable = false)
  private Instant at;

  @Column(name = "shared_by", nullable = false)
  private String by;

  protected SharedFindings() {}

  SharedFindings(
      UUID id,
      MissingEpisode episode,
      Optional<AgencyId> agency,
      String recipient,
      Instant at,
      String by) {
    this.id = id;
    this.episode = episode;
    this.agency = agency.orElse(null);
    this.recipient = recipient;
    this.at = at;
    this.by = by;
  }

  public Optional<AgencyId> agency() {
    return Optional.ofNullable(agency);
  }

  /** A person or part of the agency; empty where the agency says it all. */
  public String recipient() {
    return recipient;
  }

  public Instant at() {
    return at;
  }

  public String by() {
    return by;
  }
}
