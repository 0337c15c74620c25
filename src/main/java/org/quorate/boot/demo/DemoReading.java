package org.quorate.boot.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * Reads for the story in a transaction of its own: what is read outside of one shares an entity
 * manager that the server closes while it still starts.
 */
@ApplicationScoped
public class DemoReading {
  @Transactional
  public <T> T run(Supplier<T> what) {
    return what.get();
  }
}
