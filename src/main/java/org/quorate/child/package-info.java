/** Floor 5: children, their circumstances, family and network. */
package org.quorate.child;
