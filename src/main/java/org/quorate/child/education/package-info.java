/**
 * What happened to a child at school beside the moves from one to another: suspensions, attendance,
 * needs assessed. Part of the child's room on floor 5. Two moves or suspensions in a year without a
 * look at unmet needs are a finding of the rules; here the facts are kept.
 */
package org.quorate.child.education;
