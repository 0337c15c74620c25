/**
 * Adults around a child who work with children or with adults at risk, and against whom there is a
 * caution or an allegation: the designated officer (LADO) or adult safeguarding is told, or it is
 * said why not. Part of the child's room on floor 5. In Luton a mother who cared for adults at risk
 * was cautioned for an assault on her child, and nobody told her employer's safeguarding team.
 */
package org.quorate.child.trust;
