/**
 * Floor 9: the post room of the demo, where a newcomer sees every agency's mailbox as that agency
 * does and answers from it as its calendar program would. The invariant: it works only with the
 * mail server that the demo's launcher has started, which is told by a key that nothing else has.
 */
package org.quorate.mail.postroom;
