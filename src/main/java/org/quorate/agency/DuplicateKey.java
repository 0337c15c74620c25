package org.quorate.agency;

import java.sql.SQLIntegrityConstraintViolationException;

/**
 * Tells a unique key from every other failure of the database: two people may register the same
 * thing in the same second, and the second of them deserves a sentence.
 */
final class DuplicateKey {
  private DuplicateKey() {}

  static boolean in(Throwable failure, String constraint) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLIntegrityConstraintViolationException violated
          && violated.getMessage().contains(constraint)) {
        return true;
      }
    }
    return false;
  }
}
