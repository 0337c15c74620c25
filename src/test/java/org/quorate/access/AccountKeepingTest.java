package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Rejected;
import org.quorate.testing.Callers;
import org.quorate.testing.FiredFacts;
import org.quorate.testing.MemoryAccounts;
import org.quorate.testing.PlainHash;
import org.quorate.testing.TestClock;

/** What an administrator does with accounts, and what a person does with their own. */
class AccountKeepingTest {
  private static final SignInRules RULES =
      new SignInRules(5, Duration.ofMinutes(15), 12, 1, Duration.ZERO, Duration.ZERO);
  private static final Caller ADMINISTRATOR = Callers.a(Role.ADMINISTRATOR);

  private final TestClock clock = new TestClock(Instant.parse("2025-12-01T09:00:00Z"));
  private final MemoryAccounts accounts = new MemoryAccounts();
  private final Passwords passwords = new Passwords(new PlainHash(), RULES);
  private final FiredFacts facts = new FiredFacts();
  private final Guard guard = Guard.over(List.of());
  private final RegisterAccount register =
      new RegisterAccount(guard, accounts, passwords, facts, clock);
  private final ChangePassword changePassword =
      new ChangePassword(guard, accounts, passwords, facts, clock);

  private static RegisterAccount.Request amina() {
    return new RegisterAccount.Request(
        "amina.rahman@authority.example",
        "Amina Rahman",
        Optional.of("purple lantern tram"),
        true,
        Set.of(Role.SOCIAL_WORKER),
        Optional.empty(),
        Optional.empty(),
        "North");
  }

  @Test
  void a_new_account_has_a_provisional_password_and_is_in_the_trail() {
    Account account = register.run(amina(), ADMINISTRATOR);

    assertThat(accounts.named("amina.rahman@authority.example")).contains(account);
    assertThat(account.passwordIsProvisional()).isTrue();
    assertThat(facts.names()).containsExactly("Account.Registered");
  }

  @Test
  void only_an_administrator_opens_accounts() {
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR))) {
      assertThatThrownBy(() -> register.run(amina(), Callers.a(role)))
          .isInstanceOfSatisfying(
              Rejected.class, r -> assertThat(r.problem()).isEqualTo(AccessProblem.NOT_ALLOWED));
    }
  }

  @Test
  void everything_wrong_with_a_new_account_is_told_at_once() {
    RegisterAccount.Request empty =
        new RegisterAccount.Request(
            "not an address",
            " ",
            Optional.empty(),
            true,
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            "");

    assertThatThrownBy(() -> register.run(empty, ADMINISTRATOR))
        .isInstanceOfSatisfying(
            Rejected.class,
            r ->
                assertThat(r.faults())
                    .extracting(Rejected.Fault::field)
                    .containsExactly("signInName", "name", "roles"));
  }

  @Test
  void an_address_signs_in_to_one_account_only() {
    register.run(amina(), ADMINISTRATOR);

    assertThatThrownBy(() -> register.run(amina(), ADMINISTRATOR))
        .isInstanceOfSatisfying(
            Rejected.class,
            r -> assertThat(r.problem()).isEqualTo(AccessProblem.SIGN_IN_NAME_TAKEN));
  }

  @Test
  void a_password_is_long_and_is_not_the_address() {
    assertThatThrownBy(() -> passwords.hash("short", "a@b.example", "wanted"))
        .isInstanceOf(Rejected.class);
    assertThatThrownBy(() -> passwords.hash("x".repeat(201), "a@b.example", "wanted"))
        .isInstanceOf(Rejected.class);
    assertThatThrownBy(() -> passwords.hash("A@b.example 2025", "a@b.example", "wanted"))
        .isInstanceOf(Rejected.class);
    assertThatThrownBy(() -> passwords.hash("aaaaaaaaaaaaaaa", "a@b.example", "wanted"))
        .isInstanceOf(Rejected.class);
  }

  @Test
  void a_person_changes_their_own_password_knowing_the_present_one() {
    Account account = register.run(amina(), ADMINISTRATOR);
    Instant before = account.passwordSetAt();
    clock.passes(Duration.ofDays(1));

    changePassword.run(
        new ChangePassword.Request(
            account.id(), Optional.of("purple lantern tram"), "seven quiet harbours"),
        account.caller("192.0.2.1"));

    assertThat(passwords.fits("seven quiet harbours", account.passwordHash())).isTrue();
    assertThat(account.passwordIsProvisional()).isFalse();
    assertThat(account.passwordSetAt()).isAfter(before);
  }

  @Test
  void without_the_present_one_nothing_changes() {
    Account account = register.run(amina(), ADMINISTRATOR);

    assertThatThrownBy(
            () ->
                changePassword.run(
                    new ChangePassword.Request(
                        account.id(), Optional.of("wrong"), "seven quiet harbours"),
                    account.caller("192.0.2.1")))
        .isInstanceOfSatisfying(
            Rejected.class, r -> assertThat(r.faults().getFirst().field()).isEqualTo("present"));
    assertThat(passwords.fits("purple lantern tram", account.passwordHash())).isTrue();
  }

  @Test
  void roles_are_decided_from_the_version_that_was_seen() {
    Account account = register.run(amina(), ADMINISTRATOR);
    AssignRoles assign = new AssignRoles(guard, accounts, facts, clock);

    assign.run(
        new AssignRoles.Request(account.id(), 0, Set.of(Role.TEAM_MANAGER), "South"),
        ADMINISTRATOR);

    assertThat(account.roles()).containsExactly(Role.TEAM_MANAGER);
    assertThat(account.team()).isEqualTo("South");
    assertThatThrownBy(
            () ->
                assign.run(
                    new AssignRoles.Request(account.id(), 7, Set.of(Role.AUDITOR), ""),
                    ADMINISTRATOR))
        .isInstanceOfSatisfying(
            Rejected.class,
            r -> assertThat(r.problem()).isEqualTo(AccessProblem.CHANGED_MEANWHILE));
  }

  @Test
  void an_administrator_cannot_lock_themselves_out() {
    Account administrator =
        register.run(
            new RegisterAccount.Request(
                "root@authority.example",
                "Ros",
                Optional.of("seven quiet harbours"),
                false,
                Set.of(Role.ADMINISTRATOR),
                Optional.empty(),
                Optional.empty(),
                ""),
            ADMINISTRATOR);
    Caller self = administrator.caller("192.0.2.1");
    SuspendAccount suspend = new SuspendAccount(guard, accounts, facts, clock);
    AssignRoles assign = new AssignRoles(guard, accounts, facts, clock);
    UUID id = administrator.id();

    assertThatThrownBy(() -> suspend.run(new SuspendAccount.Request(id, 0), self))
        .isInstanceOf(Rejected.class);
    assertThatThrownBy(
            () -> assign.run(new AssignRoles.Request(id, 0, Set.of(Role.AUDITOR), ""), self))
        .isInstanceOf(Rejected.class);
  }

  @Test
  void an_agencys_person_needs_their_agency() {
    RegisterAccount.Request without =
        new RegisterAccount.Request(
            "gp@surgery.example",
            "Dr Okafor",
            Optional.empty(),
            true,
            Set.of(Role.AGENCY_PROFESSIONAL),
            Optional.empty(),
            Optional.empty(),
            "");

    assertThatThrownBy(() -> register.run(without, ADMINISTRATOR))
        .isInstanceOfSatisfying(
            Rejected.class, r -> assertThat(r.problem()).isEqualTo(AccessProblem.NO_AGENCY));
  }
}
