package org.quorate.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Judges every child that is due. Any number of nodes may sweep at once; its cost follows what
 * falls due, not what exists.
 */
@ApplicationScoped
public class Sweep {
  private final SweepBatch batch;

  /** For CDI's proxy only. */
  protected Sweep() {
    this(null);
  }

  @Inject
  public Sweep(SweepBatch batch) {
    this.batch = batch;
  }

  /** Returns how many children were judged. */
  public int run() {
    int judged = 0;
    int last;
    do {
      last = batch.run();
      judged += last;
    } while (last == SweepBatch.SIZE);
    return judged;
  }
}
