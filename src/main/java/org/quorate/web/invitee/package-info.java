/**
 * Floor 11: what is done about one who was asked: they are asked again, answer, send a deputy, are
 * taken off; and answers that nobody could verify are judged. The invariant: nobody is told that
 * something was done before it is.
 */
package org.quorate.web.invitee;
