package org.quorate.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.quorate.access.Role;
import org.quorate.testing.BrowserTest;
import org.quorate.testing.SignedIn;

/** Those who keep the service in order: the administrator, the auditor, whoever asks for a rule. */
class KeepingOrderBrowserIT extends BrowserTest {
  private static final String FIRST_PASSWORD = "a lantern for the first evening";

  @Test
  void an_administrator_opens_an_account_and_its_owner_chooses_a_password() {
    Page page = signedIn(Screen.DESKTOP, "/accounts", Role.ADMINISTRATOR);
    inspect(page, "accounts");
    press(page, "Add an account");
    press(page, "Add an account");
    assertThat(page.title()).startsWith("Error: ");
    inspect(page, "account-new-refused");
    field(page, "Name").fill("Rosa Lindqvist");
    field(page, "E-mail address to sign in with").fill("rosa@quorate.example");
    field(page, "Social worker").check();
    field(page, "Team").fill("Team South");
    field(page, "First password").fill(FIRST_PASSWORD);
    press(page, "Add an account");
    assertThat(words(page)).contains("The account of Rosa Lindqvist is open.");
    inspect(page, "account");

    Page rosa = open(Screen.PHONE, "/");
    signIn(rosa, "rosa@quorate.example", FIRST_PASSWORD);
    assertThat(rosa.url()).endsWith("/account/password");
    inspect(rosa, "account-password");
  }

  @Test
  void an_auditor_asks_who_read_what() {
    Page page = signedIn(Screen.DESKTOP, "/audit", Role.AUDITOR);

    assertThat(heading(page)).isEqualTo("Who read or changed what");
    inspect(page, "audit");
  }

  @Test
  void everybody_can_read_the_rules_and_where_they_come_from() {
    Page page = signedIn(Screen.DESKTOP, "/rules", Role.AGENCY_PROFESSIONAL);

    inspect(page, "rules");
    field(page, "Look for a rule").fill("initial conference working days");
    press(page, "Search");
    assertThat(words(page)).contains("Working Together to Safeguard Children", "15 working days");
    inspect(page, "rules-found");
    page.navigate(service().at("/rules#T-ICPC").toString());
    page.locator("li:target a").click();
    assertThat(page.locator("li:target").innerText()).contains("15 working days");
    inspect(page, "rules-timescales");
    page.navigate(service().at("/rules/meetings").toString());
    inspect(page, "rules-meetings");
    follow(page, "Strategy discussion");
    assertThat(words(page)).contains("Police child protection");
    inspect(page, "rules-meeting");
    page.navigate(service().at("/rules/warnings").toString());
    inspect(page, "rules-warnings");
    page.navigate(service().at("/nothing-here").toString());
    inspect(page, "nothing-here");
  }

  @Test
  void a_convenor_meets_the_meetings_the_quarantine_and_the_directory() {
    Page page = signedIn(Screen.DESKTOP, "/meetings", Role.CONVENOR);
    inspect(page, "meetings");
    page.navigate(service().at("/quarantine").toString());
    inspect(page, "quarantine");
    page.navigate(service().at("/directory").toString());
    inspect(page, "directory");
  }

  private Page signedIn(Screen screen, String path, Role role) {
    SignedIn somebody = SignedIn.as(role);
    Page page = open(screen, path);
    signIn(page, somebody.signInName(), somebody.password());
    return page;
  }
}
