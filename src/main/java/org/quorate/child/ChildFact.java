package org.quorate.child;

import java.util.Set;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Subject;

/** Something that happened to one child's record. */
public interface ChildFact extends Fact {
  ChildId child();

  @Override
  default Set<Subject> about() {
    return Set.of(Subject.child(child().value()));
  }
}
