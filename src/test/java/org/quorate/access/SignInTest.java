package org.quorate.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Actor;
import org.quorate.testing.FiredFacts;
import org.quorate.testing.MemoryAccounts;
import org.quorate.testing.PlainHash;
import org.quorate.testing.TestClock;

class SignInTest {
  private static final SignInRules RULES =
      new SignInRules(
          3, Duration.ofMinutes(15), 12, 1, Duration.ofMinutes(30), Duration.ofMinutes(5));
  private static final String RIGHT = "purple lantern tram";

  private final TestClock clock = new TestClock(Instant.parse("2025-12-01T09:00:00Z"));
  private final MemoryAccounts accounts = new MemoryAccounts();
  private final PlainHash hash = new PlainHash();
  private final Passwords passwords = new Passwords(hash, RULES);
  private final FiredFacts facts = new FiredFacts();
  private final SignIn signIn = new SignIn(accounts, passwords, RULES, facts, clock);
  private Account amina;

  @BeforeEach
  void anAccount() {
    amina =
        Account.register(
            new Account.Registration(
                "Amina.Rahman@authority.example",
                "Amina Rahman",
                Optional.of(passwords.hash(RIGHT, "amina.rahman@authority.example", "password")),
                false,
                Set.of(Role.SOCIAL_WORKER),
                Optional.empty(),
                Optional.empty(),
                "North"),
            clock.instant());
    accounts.add(amina);
  }

  private Optional<Account> attempt(String name, String password) {
    return signIn.run(new SignIn.Request(name, password, "192.0.2.1"));
  }

  @Test
  void the_right_password_lets_her_in_however_she_types_her_address() {
    assertThat(attempt(" amina.rahman@AUTHORITY.example ", RIGHT)).contains(amina);

    assertThat(facts.names()).containsExactly("Account.SignedIn");
    assertThat(facts.all().getFirst().by().from()).isEqualTo("192.0.2.1");
  }

  @Test
  void an_unknown_name_is_answered_like_a_wrong_password_and_costs_the_same_work() {
    Optional<Account> unknown = attempt("nobody@authority.example", RIGHT);
    int afterUnknown = hash.checks();
    Optional<Account> wrong = attempt("amina.rahman@authority.example", "wrong");

    assertThat(unknown).isEqualTo(wrong).isEmpty();
    assertThat(hash.checks() - afterUnknown).isEqualTo(afterUnknown).isEqualTo(1);
  }

  @Test
  void the_third_wrong_password_in_a_row_locks_the_account_for_a_while() {
    for (int i = 0; i < 3; i++) {
      attempt("amina.rahman@authority.example", "wrong");
    }

    assertThat(attempt("amina.rahman@authority.example", RIGHT)).isEmpty();
    assertThat(facts.names())
        .containsExactly("Account.SignInFailed", "Account.SignInFailed", "Account.LockedOut");

    clock.passes(Duration.ofMinutes(15));
    assertThat(attempt("amina.rahman@authority.example", RIGHT)).contains(amina);
  }

  @Test
  void a_right_password_forgets_the_wrong_ones_before_it() {
    attempt("amina.rahman@authority.example", "wrong");
    attempt("amina.rahman@authority.example", "wrong");
    attempt("amina.rahman@authority.example", RIGHT);
    attempt("amina.rahman@authority.example", "wrong");
    attempt("amina.rahman@authority.example", "wrong");

    assertThat(attempt("amina.rahman@authority.example", RIGHT)).contains(amina);
  }

  @Test
  void a_suspended_account_lets_nobody_in() {
    amina.suspend(Actor.SERVICE, clock.instant());

    assertThat(attempt("amina.rahman@authority.example", RIGHT)).isEmpty();

    amina.reinstate(Actor.SERVICE, clock.instant());
    assertThat(attempt("amina.rahman@authority.example", RIGHT)).contains(amina);
  }

  @Test
  void an_account_without_a_password_is_not_opened_by_an_empty_one() {
    Account vouched =
        Account.register(
            new Account.Registration(
                "graham@authority.example",
                "Graham",
                Optional.empty(),
                false,
                Set.of(Role.SERVICE_MANAGER),
                Optional.empty(),
                Optional.empty(),
                ""),
            clock.instant());
    accounts.add(vouched);

    assertThat(attempt("graham@authority.example", "")).isEmpty();
    assertThat(
            new SignInVouched(accounts, facts, clock)
                .run(new SignInVouched.Request("Graham@authority.example", "192.0.2.1")))
        .contains(vouched);
  }

  @Test
  void a_request_does_not_tell_its_password() {
    assertThat(new SignIn.Request("amina@authority.example", RIGHT, "192.0.2.1").toString())
        .doesNotContain(RIGHT)
        .doesNotContain("amina");
  }
}
