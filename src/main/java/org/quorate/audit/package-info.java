/**
 * Floor 3: the append-only trail of who read or changed what, when and from where. The invariant:
 * every {@link org.quorate.kernel.Fact} leaves its lines in the very transaction that it belongs
 * to, and no line is ever changed or removed; the database refuses both.
 */
package org.quorate.audit;
