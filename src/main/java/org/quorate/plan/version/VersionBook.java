package org.quorate.plan.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.quorate.kernel.Actor;
import org.quorate.plan.Plan;

/** Where each change of a plan leaves its trace, in the transaction of the change. */
@ApplicationScoped
public class VersionBook {
  private PlanVersions versions;

  /** For CDI's proxy only. */
  protected VersionBook() {}

  @Inject
  public VersionBook(PlanVersions versions) {
    this.versions = versions;
  }

  /** One change among many. */
  public void edited(Plan plan, Actor by, Instant at) {
    versions.store(PlanVersion.edited(plan, by, at));
  }

  /** One that counts, under the next number, which is given back. */
  public int numbered(Plan plan, PlanVersion.Why why, String words, Actor by, Instant at) {
    int number = versions.newestNumber(plan.id()) + 1;
    versions.store(PlanVersion.numbered(plan, number, why, words, by, at));
    return number;
  }

  /** The number of the newest that counts; nought before the first. */
  public int newestNumber(Plan plan) {
    return versions.newestNumber(plan.id());
  }
}
