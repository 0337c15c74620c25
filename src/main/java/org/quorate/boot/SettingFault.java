package org.quorate.boot;

/**
 * A setting that is missing or wrong. Its message is the one line that whoever starts the service
 * reads: the variable, what is wrong with it, and what it is for. It never repeats a secret.
 */
public final class SettingFault extends RuntimeException {
  SettingFault(String line) {
    super(line, null, false, false);
  }
}
