/**
 * Floor 8: meetings and iCalendar, nothing else (RFC 5545, iTIP RFC 5546). The only home of the
 * calendar library. The invariant: what leaves names one attendee and no child, and whatever
 * arrives is read as far as it can be read; no input makes a reader throw.
 */
package org.quorate.itip;
