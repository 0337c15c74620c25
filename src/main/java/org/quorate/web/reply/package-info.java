/**
 * Floor 11: the page behind the secret link of an invitation. It needs no account and no script,
 * shows nothing about any child, and changes nothing until its form is sent.
 */
package org.quorate.web.reply;
