/**
 * Floor 6, part of the room of plans: how a plan ends. One invariant: a child protection plan is
 * stepped down only where the next plan, its lead, its first meeting and every agency are ready; a
 * list says what is missing.
 */
package org.quorate.plan.ending;
