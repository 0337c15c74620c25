package org.quorate.web.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.access.Role;
import org.quorate.kernel.Messages;
import org.quorate.web.Form;
import org.quorate.web.govuk.Choice;

/** The roles as they are ticked in a form. */
public final class RoleChoices {
  private RoleChoices() {}

  /** One to tick for each role, with a line that says what it may do. */
  public static List<Choice> all(Messages messages) {
    return Stream.of(Role.values())
        .map(
            role ->
                Choice.of(role.name(), messages.name(role))
                    .hint(messages.text(Messages.key(role) + ".hint")))
        .toList();
  }

  static Set<Role> chosen(Form form) {
    Set<Role> chosen = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      if (form.all("roles").contains(role.name())) {
        chosen.add(role);
      }
    }
    return chosen;
  }
}
