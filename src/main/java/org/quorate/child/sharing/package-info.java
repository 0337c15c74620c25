/**
 * What was told about a child to which agency or family member, on what basis, or why it was not:
 * statutory and voluntary sector alike. Part of the child's room on floor 5. Sharing to safeguard a
 * child needs no consent; not sharing needs a reason (Working Together; Children Act 2004).
 */
package org.quorate.child.sharing;
