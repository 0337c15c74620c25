package org.quorate.child;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;

/** The numbers by which health, school and the authority's own case system know the child. */
@Embeddable
public class Identifiers {
  @Column(name = "nhs_number")
  private String nhsNumber;

  @Column(name = "upn")
  private String upn;

  @Column(name = "la_child_id")
  private String laChildId;

  protected Identifiers() {}

  private Identifiers(String nhsNumber, String upn, String laChildId) {
    this.nhsNumber = nhsNumber;
    this.upn = upn;
    this.laChildId = laChildId;
  }

  public static Identifiers none() {
    return new Identifiers();
  }

  public static Identifiers of(
      Optional<NhsNumber> nhsNumber, Optional<Upn> upn, Optional<LaChildId> laChildId) {
    return new Identifiers(
        nhsNumber.map(NhsNumber::digits).orElse(null),
        upn.map(Upn::value).orElse(null),
        laChildId.map(LaChildId::value).orElse(null));
  }

  public Optional<NhsNumber> nhsNumber() {
    return Optional.ofNullable(nhsNumber).map(NhsNumber::new);
  }

  public Optional<Upn> upn() {
    return Optional.ofNullable(upn).map(Upn::new);
  }

  public Optional<LaChildId> laChildId() {
    return Optional.ofNullable(laChildId).map(LaChildId::new);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Identifiers that
        && Objects.equals(nhsNumber, that.nhsNumber)
        && Objects.equals(upn, that.upn)
        && Objects.equals(laChildId, that.laChildId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(nhsNumber, upn, laChildId);
  }
}
