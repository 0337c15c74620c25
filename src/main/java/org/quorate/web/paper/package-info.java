/**
 * Floor 11: pages that are printed or sent by post, as tagged PDF with a title, a language and its
 * own typeface. The only home of openhtmltopdf. The invariant: a paper's file name says nothing
 * about anybody, and nothing on it is fetched from elsewhere.
 */
package org.quorate.web.paper;
