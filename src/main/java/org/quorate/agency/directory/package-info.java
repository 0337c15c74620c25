/**
 * Floor 4: the directory as screens and programs read it: rows, searches and pages of lists. It
 * only reads, in a fixed number of queries however long the list is.
 */
package org.quorate.agency.directory;
