/**
 * Floor 11: what is written down after a meeting: who was there, what was decided about each child,
 * who does what by when, who disagreed, and the meeting that follows. The invariant: nothing that
 * was typed is lost, whatever is wrong with it.
 */
package org.quorate.web.minutes;
