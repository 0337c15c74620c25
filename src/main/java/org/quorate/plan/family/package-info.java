/**
 * What the family's own page of a plan says: plainer words than the plan's, in English and in other
 * languages, and which actions the family may not see. The invariant: an action that is held back
 * is held back in every language.
 */
package org.quorate.plan.family;
