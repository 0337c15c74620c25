/**
 * Floor 6, part of the room of plans: who leads for a child. One invariant: somebody who leads goes
 * on leading until somebody else has accepted, so that there are never two leads and never a gap
 * between them. A history has no ends of its own: one term ends where the next begins.
 */
package org.quorate.plan.lead;
