package org.quorate.mail;

import java.util.Collection;
import java.util.List;
import org.quorate.child.ChildId;

/** Which names must not occur in anything that leaves. */
public interface FamilyNames {
  /**
   * Every name of these children, of what they are called, of their household and their family.
   *
   * @return one entry for each person or form of name
   */
  List<Known> of(Collection<ChildId> children);

  /**
   * One person's name, in one of its forms; it has no {@code toString} that tells it.
   *
   * @param given one or several given names; may be empty
   * @param family may be empty
   */
  record Known(String given, String family) {
    @Override
    public String toString() {
      return "***";
    }
  }
}
