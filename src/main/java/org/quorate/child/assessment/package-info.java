/**
 * When a child was assessed, what that covered and whose views were heard. Part of the child's room
 * on floor 5. In Luton one assessment stood for two and a half years while everything changed.
 */
package org.quorate.child.assessment;
