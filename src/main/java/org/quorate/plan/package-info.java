/**
 * Floor 6: the plan of one child, from the decision that starts it to the one that ends it: its few
 * priority areas, who does what by when, how far it has come. The invariant: of child protection
 * and child-in-need plans a child has one open at most, and never both (children in need census
 * rules 4001, 4004, 8935). What is said about a plan, its versions, its reviews and its areas each
 * have a package of their own below; the plan itself is changed only here.
 */
package org.quorate.plan;
