/**
 * Floor 6: what is true of a child today, who is around the child, and so who must be asked to a
 * meeting. The invariant: nobody is on a list without a reason that can be read, and nobody is left
 * off one without a reason and a name. Everything here is pure except the class that gathers the
 * facts.
 */
package org.quorate.network;
