/** Floor 7: meetings, invitation lists, replies and quorum. */
package org.quorate.meeting;
