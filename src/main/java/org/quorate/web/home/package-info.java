/**
 * Floor 11: what a person sees first: what cannot wait, what is today, what is coming up, and whose
 * children they are. The invariant: the most harmful comes first, then the nearest in time, and
 * nothing is listed that the reader could not open.
 */
package org.quorate.web.home;
