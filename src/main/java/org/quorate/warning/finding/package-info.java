/**
 * What is broken, or about to be, in one child's case. {@link org.quorate.warning.finding.Findings}
 * is one pure function of a picture, the rulebook and a moment; each rule of the catalogue is a
 * small method in the class of its family. Nothing else in the system marks anything overdue.
 *
 * <p>A rule never asks what time it is. It says from when until when something will stand as long
 * as no fact changes, and {@code Findings} reads off both what stands now and the next moment at
 * which that changes.
 */
package org.quorate.warning.finding;
