/**
 * The dated entries of a child's file, opened together for a page or a program. Part of the child's
 * room on floor 5. Each reading is audited.
 */
package org.quorate.child.casefile;
