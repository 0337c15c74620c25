package org.quorate.plan.circle;

import java.time.Instant;
import org.quorate.child.ChildFact;
import org.quorate.child.ChildId;
import org.quorate.kernel.Actor;

/** The child's network map changed. */
public record CircleDrawn(Actor by, Instant at, ChildId child) implements ChildFact {}
