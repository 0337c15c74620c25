/**
 * Floor 11: pages about a child: find her, her page, and one small form for each part of her
 * record. The invariant: a record opens only through {@code ReadChild}, which asks and audits.
 */
package org.quorate.web.child;
