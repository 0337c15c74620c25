package org.quorate.web.meeting;

import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.access.Caller;
import org.quorate.access.Grants;
import org.quorate.access.Permission;
import org.quorate.access.Role;

/**
 * How much of a meeting a reader is shown. Who else is asked, and who comes, everybody at the table
 * may know; why another agency is asked may tell what a family told that agency alone.
 */
public enum Sight {
  /** Staff of the authority: everything. */
  WHOLE,
  /** Who comes for an agency: reasons, addresses, remarks and mails of their own agency only. */
  OWN;

  /** By what a reader is, besides somebody of an agency. */
  public static Sight of(Caller reader) {
    Set<Role> ours =
        reader.roles().stream()
            .filter(role -> role != Role.AGENCY_PROFESSIONAL)
            .collect(Collectors.toSet());
    return Grants.allow(ours, Permission.READ_MEETING) ? WHOLE : OWN;
  }
}
