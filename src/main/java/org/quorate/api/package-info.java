/**
 * Floor 11: the door for programs; JSON in, JSON out, under {@code /api}. A resource translates
 * between JSON and one use case or board and decides nothing.
 */
package org.quorate.api;
