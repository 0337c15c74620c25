/**
 * Facts become findings, findings become warnings that stand until the facts have changed. Floor 8.
 *
 * <p>The picture of a case and the rules over it lie in {@code warning.picture} and {@code
 * warning.finding}, which know nothing of a database. The one invariant: acknowledging never clears
 * a warning; only the facts do.
 */
package org.quorate.warning;
