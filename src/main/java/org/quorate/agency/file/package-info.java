/**
 * Floor 4: agencies and professionals coming in and going out as CSV files. A file is uploaded,
 * compared with the directory line by line, shown, and then taken whole or not at all.
 */
package org.quorate.agency.file;
