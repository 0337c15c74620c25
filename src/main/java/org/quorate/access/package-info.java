/**
 * Floor 3: who is calling and what they may do. The invariant: what a caller may do is read off one
 * visible table ({@link org.quorate.access.Grants}) and, for a child, off whether they have
 * business with that child; no other code decides.
 */
package org.quorate.access;
