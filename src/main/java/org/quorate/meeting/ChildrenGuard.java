package org.quorate.meeting;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;
import org.quorate.kernel.Rejected;

/** A meeting about several children is open to whoever has business with one of them. */
final class ChildrenGuard {
  private ChildrenGuard() {}

  static void require(
      Guard guard, Caller caller, Permission permission, Collection<ChildId> children) {
    Set<UUID> ids = children.stream().map(ChildId::value).collect(Collectors.toSet());
    if (guard.visible(caller, ids).isEmpty()) {
      throw new Rejected(AccessProblem.NOT_FOUND);
    }
    guard.require(caller, permission);
  }
}
