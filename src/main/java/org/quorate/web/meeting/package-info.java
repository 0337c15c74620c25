/**
 * Floor 11: arranging a meeting in four steps, and the page of one meeting. A page shows what the
 * rooms below have worked out and hands what was typed to their use cases; it decides nothing.
 */
package org.quorate.web.meeting;
