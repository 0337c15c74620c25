/**
 * Who is on a plan and what is said about it: each agency's contribution, what the child and the
 * family say and what was done about it, who agrees and who does not, who has a copy. Each line
 * belongs to a version of the plan and is never changed.
 */
package org.quorate.plan.voice;
