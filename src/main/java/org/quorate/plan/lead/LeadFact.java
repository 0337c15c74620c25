package org.quorate.plan.lead;

import java.util.Set;
import org.quorate.child.ChildId;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Subject;

/** Something that happened to who leads for a child. */
public interface LeadFact extends Fact {
  ChildId child();

  @Override
  default Set<Subject> about() {
    return Set.of(Subject.child(child().value()));
  }
}
