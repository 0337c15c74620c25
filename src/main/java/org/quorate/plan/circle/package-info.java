/** The child's network map: whom the child trusts, how near they are, in the child's words. */
package org.quorate.plan.circle;
