package org.quorate.warning.finding;

import java.util.stream.Stream;

/** How to tell whether one rule of the catalogue is, or will be, broken. */
@FunctionalInterface
interface Rule {
  Stream<? extends Saying> judge(Case it);
}
