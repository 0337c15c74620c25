package org.quorate.access;

import static org.quorate.access.Permission.*;
import static org.quorate.access.Role.*;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The one visible role x permission table. {@code GrantsTest} prints it. */
public final class Grants {
  private static final Map<Role, Set<Permission>> TABLE = new EnumMap<>(Role.class);

  static {
    grant(
        SOCIAL_WORKER,
        READ_CHILD,
        REPORT_MISSING,
        MAKE_REFERRAL,
        RECORD_CHILD,
        FIND_CHILD,
        READ_MEETING,
        ARRANGE_MEETING,
        CONCLUDE_MEETING,
        MAKE_PLAN,
        HAND_OVER_LEAD,
        END_PLAN,
        READ_WARNINGS,
        ACKNOWLEDGE_WARNING,
        READ_DIRECTORY,
        READ_RULES);
    grant(
        TEAM_MANAGER,
        READ_CHILD,
        REPORT_MISSING,
        MAKE_REFERRAL,
        RECORD_CHILD,
        FIND_CHILD,
        READ_MEETING,
        ARRANGE_MEETING,
        CONCLUDE_MEETING,
        MAKE_PLAN,
        HAND_OVER_LEAD,
        END_PLAN,
        READ_WARNINGS,
        ACKNOWLEDGE_WARNING,
        READ_BOARD,
        READ_DIRECTORY,
        JUDGE_QUARANTINE,
        READ_RULES);
    grant(
        SERVICE_MANAGER,
        READ_CHILD,
        REPORT_MISSING,
        MAKE_REFERRAL,
        RECORD_CHILD,
        FIND_CHILD,
        READ_MEETING,
        ARRANGE_MEETING,
        CONCLUDE_MEETING,
        MAKE_PLAN,
        HAND_OVER_LEAD,
        END_PLAN,
        READ_WARNINGS,
        ACKNOWLEDGE_WARNING,
        READ_BOARD,
        READ_DIRECTORY,
        JUDGE_QUARANTINE,
        READ_RULES,
        TRY_RULES);
    grant(
        CONFERENCE_CHAIR,
        READ_CHILD,
        FIND_CHILD,
        READ_MEETING,
        ARRANGE_MEETING,
        CONCLUDE_MEETING,
        END_PLAN,
        READ_WARNINGS,
        ACKNOWLEDGE_WARNING,
        READ_DIRECTORY,
        READ_RULES);
    grant(
        CONVENOR,
        READ_CHILD,
        FIND_CHILD,
        READ_MEETING,
        ARRANGE_MEETING,
        READ_WARNINGS,
        READ_DIRECTORY,
        KEEP_DIRECTORY,
        JUDGE_QUARANTINE,
        READ_RULES);
    grant(
        AGENCY_PROFESSIONAL,
        READ_CHILD,
        REPORT_MISSING,
        MAKE_REFERRAL,
        READ_MEETING,
        REPLY_FOR_OWN_AGENCY,
        READ_DIRECTORY,
        READ_RULES);
    grant(
        AUDITOR,
        READ_CHILD,
        FIND_CHILD,
        READ_MEETING,
        READ_BOARD,
        READ_DIRECTORY,
        READ_RULES,
        READ_AUDIT);
    grant(ADMINISTRATOR, READ_DIRECTORY, KEEP_DIRECTORY, READ_RULES, TRY_RULES, KEEP_ACCOUNTS);
  }

  /**
   * Roles whose work is with every child of the authority; each of their reads is audited like any
   * other.
   */
  private static final Set<Role> SEE_EVERY_CHILD = EnumSet.of(SERVICE_MANAGER, CONVENOR, AUDITOR);

  private Grants() {}

  private static void grant(Role role, Permission... permissions) {
    TABLE.put(role, EnumSet.copyOf(Set.of(permissions)));
  }

  public static boolean allow(Collection<Role> roles, Permission permission) {
    return roles.stream().anyMatch(role -> TABLE.get(role).contains(permission));
  }

  static boolean seesEveryChild(Collection<Role> roles) {
    return roles.stream().anyMatch(SEE_EVERY_CHILD::contains);
  }
}
