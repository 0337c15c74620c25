/**
 * The multi-agency case summary: one page for whoever meets the child in a crisis. Each writing is
 * a version of its own, and each agency says that it has it.
 */
package org.quorate.plan.summary;
