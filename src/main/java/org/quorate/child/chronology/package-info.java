/**
 * Everything that happened around one child, in one order: each room that knows something tells it
 * as a {@link org.quorate.child.chronology.Chronicler}, and {@link
 * org.quorate.child.chronology.Chronology} puts it together. Part of the child's room on floor 5;
 * higher rooms answer the port. Nothing is kept here: what is told is read where it is true.
 */
package org.quorate.child.chronology;
