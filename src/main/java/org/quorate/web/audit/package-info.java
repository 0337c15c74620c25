/**
 * Floor 11: the auditor's journey through the trail. The invariant: only those who may read the
 * trail see it, and it names children by their reference only.
 */
package org.quorate.web.audit;
