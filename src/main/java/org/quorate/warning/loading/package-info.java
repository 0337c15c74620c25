/**
 * Reads the pictures of many cases in a number of queries that does not depend on how many they
 * are. What no room records yet is left out of a picture's known sections, so that the rules that
 * need it say so.
 */
package org.quorate.warning.loading;
