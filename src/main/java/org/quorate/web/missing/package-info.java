/**
 * Pages about missing episodes: what happened each time and what is owed for it, and all of them
 * drawn together over months.
 */
package org.quorate.web.missing;
