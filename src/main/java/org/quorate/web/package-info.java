/**
 * Floor 11: pages and forms. A page method asks the rooms below and returns a {@link
 * org.quorate.web.View}: the name of a template and one model record; {@link
 * org.quorate.web.ViewWriter} renders it. The invariant: a page decides nothing; whatever it shows
 * or does, a use case or a board below has allowed it, and every form works without JavaScript.
 */
package org.quorate.web;
