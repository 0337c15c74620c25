/**
 * Decisions about a case that are no milestone of its journey and that a rule asks for, each by
 * somebody with a name and for a reason.
 */
package org.quorate.warning.decision;
