/**
 * Floor 12: tells the story of the demo, once, into an empty database. Nothing here runs unless
 * {@code QUORATE_DEMO} is on, and it is never on with real children.
 */
package org.quorate.boot.demo;
