/**
 * The verbs on a plan's priority areas: adding, saying, ordering, parking, bringing up, achieving,
 * dropping, grouping and scoring them. The areas themselves belong to the plan.
 */
package org.quorate.plan.area;
