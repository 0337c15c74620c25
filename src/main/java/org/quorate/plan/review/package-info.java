/**
 * What became of a plan each time it was looked at together: a conference, a core group, a
 * child-in-need meeting is the review. And when the next is due, by which clock.
 */
package org.quorate.plan.review;
