package org.quorate.child;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quorate.kernel.PersonName;

/** Every child with a record here. */
public interface Children {
  Optional<Child> find(ChildId id);

  Optional<Child> find(ChildReference reference);

  /** Those of the given that exist, with all their parts; a fixed number of queries. */
  List<Child> withIds(Collection<ChildId> ids);

  boolean isTaken(ChildReference reference);

  /** Children who have one of these numbers already. */
  List<ChildId> withSameNumber(Identifiers identifiers);

  /** Children of the same or a like-sounding name who were born, or are expected, on that day. */
  List<ChildId> perhapsSame(PersonName name, LocalDate bornOrExpected);

  /**
   * Keeps a new child, or what has changed of a known one, and the keys by which its name is found.
   * Throws {@link org.quorate.kernel.Rejected} with {@link ChildProblem#NUMBER_TAKEN} where another
   * child got the number first.
   */
  void store(Child child);
}
