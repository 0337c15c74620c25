/**
 * The directory's pages: finding agencies and people, keeping what is known of them, and files that
 * come in and go out.
 */
package org.quorate.web.directory;
