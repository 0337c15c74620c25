/** Reading plans: the whole of one, rows of many, who is on them, and what comes of the figures. */
package org.quorate.plan.reading;
