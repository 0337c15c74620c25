/**
 * Floor 11: drawings beside a plan, as plain geometry: what is drawn where, and the same in words.
 * Pure functions; the template {@code drawing/drawing} writes them as SVG, for the screen and for
 * paper. The invariant: nothing is told by colour alone, and nothing by the picture alone.
 */
package org.quorate.web.drawing;
