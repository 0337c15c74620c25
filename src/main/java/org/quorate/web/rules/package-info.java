/**
 * Floor 11: the rulebook as sentences with their sources, for everybody who signs in. The
 * invariant: every figure and every name shown is read from the rulebook that is in force.
 */
package org.quorate.web.rules;
