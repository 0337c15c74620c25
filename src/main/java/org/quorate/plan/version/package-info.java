/**
 * How a plan stood after each change, kept whole and never changed again. Those that count, the
 * start, each review, each change that somebody calls significant and the end, have a number; the
 * others are there so that whoever edits an old state can be told what changed since and by whom.
 */
package org.quorate.plan.version;
