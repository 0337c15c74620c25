/**
 * Floor 11: messages that somebody must look at before they count. The invariant: what arrived is
 * shown as text and never rendered, and nobody sees a message about children who are none of their
 * business.
 */
package org.quorate.web.quarantine;
