package org.quorate.launch;

import java.time.Duration;

/** A moment's rest between two looks at something that is still starting. */
final class Pause {
  private Pause() {}

  static void of(Duration length) {
    try {
      Thread.sleep(length);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchFault("Stopped while starting.", e);
    }
  }
}
