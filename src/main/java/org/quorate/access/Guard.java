package org.quorate.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.quorate.kernel.Rejected;

/**
 * Stands at the top of every use case and every page: lets the caller through or throws {@link
 * Rejected}.
 */
@ApplicationScoped
public class Guard {
  private final Iterable<Interest> rooms;

  /** For CDI's proxy only. */
  protected Guard() {
    this.rooms = Set.of();
  }

  @Inject
  public Guard(Instance<Interest> rooms) {
    this.rooms = rooms;
  }

  /** For tests: the same guard over rooms given by hand. */
  public static Guard over(Collection<Interest> rooms) {
    return new Guard(rooms);
  }

  private Guard(Collection<Interest> rooms) {
    this.rooms = rooms;
  }

  /** Throws {@link AccessProblem#NOT_ALLOWED} (403) unless one of the caller's roles grants it. */
  public void require(Caller caller, Permission permission) {
    if (!allows(caller, permission)) {
      throw new Rejected(AccessProblem.NOT_ALLOWED);
    }
  }

  /**
   * As above, and {@link AccessProblem#NOT_FOUND} (404) where the caller has no business with the
   * child.
   */
  public void require(Caller caller, Permission permission, UUID child) {
    if (!hasBusinessWith(caller, child)) {
      throw new Rejected(AccessProblem.NOT_FOUND);
    }
    require(caller, permission);
  }

  public boolean allows(Caller caller, Permission permission) {
    return caller.isService() || Grants.allow(caller.roles(), permission);
  }

  /** Whether the caller's work is with every child, so that whole lists are of use to them. */
  public boolean seesEveryChild(Caller caller) {
    return Grants.seesEveryChild(caller.roles());
  }

  public boolean hasBusinessWith(Caller caller, UUID child) {
    return !visible(caller, Set.of(child)).isEmpty();
  }

  /** Those of the children whom this caller may know of. */
  public Set<UUID> visible(Caller caller, Collection<UUID> children) {
    if (caller.isService() || Grants.seesEveryChild(caller.roles())) {
      return Set.copyOf(children);
    }
    Set<UUID> left = new HashSet<>(children);
    Set<UUID> seen = new HashSet<>();
    for (Interest room : rooms) {
      if (left.isEmpty()) {
        break;
      }
      Set<UUID> known = room.amongThese(caller, left);
      seen.addAll(known);
      left.removeAll(known);
    }
    return seen;
  }
}
