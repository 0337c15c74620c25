package org.quorate.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.quorate.rulebook.Rulebook;
import org.quorate.rulebook.RulebookReader;

/**
 * The one rulebook the service works by, read when it starts. A faulty one stops the start; its
 * faults are told one a line.
 */
@ApplicationScoped
public class RulebookProducer {
  private final Settings settings;

  /** For CDI's proxy only. */
  protected RulebookProducer() {
    this.settings = null;
  }

  @Inject
  public RulebookProducer(Settings settings) {
    this.settings = settings;
  }

  @Produces
  @Singleton
  Rulebook rulebook() {
    return settings.rulebook().map(RulebookReader::read).orElseGet(RulebookReader::readDefault);
  }
}
