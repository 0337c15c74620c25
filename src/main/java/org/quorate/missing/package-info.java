/**
 * Floor 6: missing episodes, the return interview after each, and what they show when they are read
 * together. One invariant: no two episodes of one child overlap, so that count, hours and pattern
 * can be believed.
 */
package org.quorate.missing;
