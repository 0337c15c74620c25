/**
 * Floor 11: pages that anybody may read: help, accessibility, privacy, and one page for each
 * problem that the API names. The invariant: nothing here needs an account or tells anything about
 * a child.
 */
package org.quorate.web.help;
