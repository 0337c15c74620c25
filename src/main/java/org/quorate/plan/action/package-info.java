/** The verbs on a plan's actions: who does what by when, moved, finished, taken up again. */
package org.quorate.plan.action;
