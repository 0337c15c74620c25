/**
 * Floor 11: all that people see of a plan: the plan itself and its forms, what changed between two
 * versions, the page for the family's fridge, and the papers of a meeting. The invariant: nothing
 * that somebody typed is lost, whoever else was writing, and nothing reaches the family's page that
 * the family may not see.
 */
package org.quorate.web.plan;
