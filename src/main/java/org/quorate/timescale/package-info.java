/**
 * Floor 1: working days, and what "within 15 working days" means. Pure: nothing here reads a clock
 * or knows a rule.
 */
package org.quorate.timescale;
