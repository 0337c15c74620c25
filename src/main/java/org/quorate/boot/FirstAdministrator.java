package org.quorate.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.quorate.access.Accounts;
import org.quorate.access.Caller;
import org.quorate.access.RegisterAccount;
import org.quorate.access.Role;
import org.quorate.kernel.Rejected;

/**
 * Opens the first account of an installation, from which all others are opened: {@code
 * QUORATE_ADMINISTRATOR} with the provisional password in {@code QUORATE_ADMINISTRATOR_PASSWORD}.
 * Once there is any account the two are not looked at any more.
 */
@ApplicationScoped
public class FirstAdministrator {
  private final Accounts accounts;
  private final RegisterAccount registerAccount;

  /** For CDI's proxy only. */
  protected FirstAdministrator() {
    this(null, null);
  }

  @Inject
  public FirstAdministrator(Accounts accounts, RegisterAccount registerAccount) {
    this.accounts = accounts;
    this.registerAccount = registerAccount;
  }

  void open() {
    Variables variables =
        new Variables(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
    Optional<String> address = variables.optional("QUORATE_ADMINISTRATOR");
    if (address.isEmpty() || !accounts.inOrder("", 1).isEmpty()) {
      return;
    }
    String password =
        variables.required(
            "QUORATE_ADMINISTRATOR_PASSWORD", "the first password of QUORATE_ADMINISTRATOR");
    try {
      registerAccount.run(
          new RegisterAccount.Request(
              address.get(),
              "Administrator",
              Optional.of(password),
              true,
              Set.of(Role.ADMINISTRATOR),
              Optional.empty(),
              Optional.empty(),
              ""),
          Caller.SERVICE);
    } catch (Rejected rejected) {
      throw new SettingFault(
          "QUORATE_ADMINISTRATOR and its password open no account: " + rejected.getMessage() + ".");
    }
  }
}
