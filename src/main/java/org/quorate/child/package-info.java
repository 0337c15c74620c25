/**
 * Floor 5: children, their circumstances, family and network, who works with them, and the clocks
 * that run for them. One invariant: nothing here is deleted; what was wrong is struck out with a
 * reason and stays readable.
 */
package org.quorate.child;
