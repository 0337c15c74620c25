/**
 * Floor 2: the words that rules are written in, and the rules, as data. Which rule holds is data in
 * {@code config/rulebook}; how to tell whether it applies is code. Once read, a rulebook never
 * changes.
 */
package org.quorate.rulebook;
