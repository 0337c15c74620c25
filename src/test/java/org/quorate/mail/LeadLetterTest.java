package org.quorate.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Messages;
import org.quorate.testing.Invites;

class LeadLetterTest {
  private static final URI PAGE = URI.create("https://quorate.example/reply/x");

  @Test
  void the_update_says_first_who_leads_now() {
    Letter letter = new InviteLetter(Invites.led("Callum Reid"), Messages.english()).letter(PAGE);

    assertThat(letter.subject()).startsWith("New lead professional: strategy meeting Q-7F3K2B");
    assertThat(letter.plain())
        .startsWith("The lead professional is now Callum Reid.")
        .contains("Lead professional: Callum Reid", "your answer stands");
  }

  @Test
  void where_nobody_leads_nobody_is_named() {
    Letter letter = new InviteLetter(Invites.asked(), Messages.english()).letter(PAGE);

    assertThat(letter.plain()).doesNotContain("Lead professional");
  }

  @Test
  void a_message_from_before_leads_were_told_is_still_sent() {
    String old = Invites.asked().json().replaceAll("\"lead\":\"\",?", "");

    assertThat(InviteSnapshot.read(old).lead()).isEmpty();
  }
}
