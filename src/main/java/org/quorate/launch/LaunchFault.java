package org.quorate.launch;

/** Why the embedded default cannot run, in one sentence for whoever typed the command. */
public final class LaunchFault extends RuntimeException {
  LaunchFault(String line) {
    super(line);
  }

  LaunchFault(String line, Throwable cause) {
    super(line, cause);
  }
}
