/**
 * What those around a child do not know yet, who finds it out and by when; and what the young
 * person said when somebody sat down with them to look back. Part of the child's room on floor 5.
 * Bristol's collaborative meeting ends with both: a gap without somebody to close it stays open.
 */
package org.quorate.child.knowledge;
