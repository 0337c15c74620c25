/**
 * Floor 11: the demo's window on the mailboxes of invented agencies. A newcomer reads an invitation
 * as the school or the police does, sees it in their diary, and answers it. The invariant: outside
 * the demo none of these pages exists.
 */
package org.quorate.web.postroom;
