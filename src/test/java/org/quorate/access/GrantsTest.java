package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The role x permission table as people can read it; printed with every run of the tests. */
class GrantsTest {
  /** SW social worker, TM team manager, SM service manager, CH chair, CV convenor, and so on. */
  private static final String EXPECTED =
      """
                            SW TM SM CH CV AP AU AD
      READ_CHILD             x  x  x  x  x  x  x  .
      RECORD_CHILD           x  x  x  .  .  .  .  .
      FIND_CHILD             x  x  x  x  x  .  x  .
      REPORT_MISSING         x  x  x  .  .  x  .  .
      MAKE_REFERRAL          x  x  x  .  .  x  .  .
      READ_MEETING           x  x  x  x  x  x  x  .
      ARRANGE_MEETING        x  x  x  x  x  .  .  .
      CONCLUDE_MEETING       x  x  x  x  .  .  .  .
      REPLY_FOR_OWN_AGENCY   .  .  .  .  .  x  .  .
      MAKE_PLAN              x  x  x  .  .  .  .  .
      HAND_OVER_LEAD         x  x  x  .  .  .  .  .
      END_PLAN               x  x  x  x  .  .  .  .
      READ_WARNINGS          x  x  x  x  x  .  .  .
      ACKNOWLEDGE_WARNING    x  x  x  x  .  .  .  .
      READ_BOARD             .  x  x  .  .  .  x  .
      READ_DIRECTORY         x  x  x  x  x  x  x  x
      KEEP_DIRECTORY         .  .  .  .  x  .  .  x
      JUDGE_QUARANTINE       .  x  x  .  x  .  .  .
      READ_RULES             x  x  x  x  x  x  x  x
      TRY_RULES              .  .  x  .  .  .  .  x
      READ_AUDIT             .  .  .  .  .  .  x  .
      KEEP_ACCOUNTS          .  .  .  .  .  .  .  x
      """;

  @Test
  void who_may_do_what_is_what_this_table_says() {
    String table = table();

    System.out.println(table);
    assertThat(table).isEqualTo(EXPECTED);
  }

  @Test
  void several_roles_add_up() {
    Set<Role> both = Set.of(Role.AUDITOR, Role.CONVENOR);

    assertThat(Grants.allow(both, Permission.READ_AUDIT)).isTrue();
    assertThat(Grants.allow(both, Permission.ARRANGE_MEETING)).isTrue();
    assertThat(Grants.allow(Set.of(), Permission.READ_RULES)).isFalse();
  }

  private static String table() {
    List<String> heads = List.of("SW", "TM", "SM", "CH", "CV", "AP", "AU", "AD");
    String first = " ".repeat(22) + String.join(" ", heads) + "\n";
    return first
        + Arrays.stream(Permission.values()).map(GrantsTest::line).collect(Collectors.joining());
  }

  private static String line(Permission permission) {
    return "%-22s".formatted(permission)
        + Arrays.stream(Role.values())
            .map(role -> Grants.allow(Set.of(role), permission) ? " x" : " .")
            .collect(Collectors.joining(" "))
        + "\n";
  }
}
