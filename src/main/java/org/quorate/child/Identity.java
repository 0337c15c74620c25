package org.quorate.child;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** Who the child is beyond the numbers: culture, faith, and how the family sees itself. */
@Embeddable
public class Identity {
  /** A code of the census' ethnicity list, such as {@code WBRI}; empty while not asked. */
  @Column(name = "ethnicity", nullable = false)
  private String ethnicity = "";

  @Column(name = "religion", nullable = false)
  private String religion = "";

  @Column(name = "culture", nullable = false)
  private String culture = "";

  protected Identity() {}

  private Identity(String ethnicity, String religion, String culture) {
    this.ethnicity = Objects.requireNonNull(ethnicity).strip();
    this.religion = Objects.requireNonNull(religion).strip();
    this.culture = Objects.requireNonNull(culture).strip();
  }

  /** Nobody has asked yet. */
  public static Identity notAsked() {
    return new Identity();
  }

  public static Identity of(String ethnicity, String religion, String culture) {
    return new Identity(ethnicity, religion, culture);
  }

  public String ethnicity() {
    return ethnicity;
  }

  public String religion() {
    return religion;
  }

  /** In the child's and family's own words. */
  public String culture() {
    return culture;
  }
}
