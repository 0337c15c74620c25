/**
 * Who leads for a child, as pages: the hand-over that waits for a yes, cover, the history, the
 * caseload of each; and what is missing before a plan is stepped down.
 */
package org.quorate.web.lead;
