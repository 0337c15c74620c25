package org.quorate.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;
import org.quorate.access.SignInRules;
import org.quorate.http.CallerAddress;
import org.quorate.http.OpenIdSettings;

/**
 * The part of the {@link Settings} that says how people sign in, for {@code access} and {@code
 * http}.
 */
@ApplicationScoped
public class SignInSettings implements FromEnvironment {
  private final SignInRules rules;
  private final OpenIdSettings provider;
  private final CallerAddress address;

  @Inject
  public SignInSettings() {
    this(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
  }

  SignInSettings(Function<String, Optional<String>> source) {
    Variables variables = new Variables(source);
    this.rules =
        new SignInRules(
            variables.number("QUORATE_SIGN_IN_FAILURES", 5, 3, 20),
            Duration.ofMinutes(variables.number("QUORATE_SIGN_IN_LOCK_MINUTES", 15, 1, 1440)),
            variables.number("QUORATE_PASSWORD_LENGTH", 12, 8, 64),
            variables.number("QUORATE_PASSWORD_ITERATIONS", 210_000, 100_000, 5_000_000),
            Duration.ofMinutes(variables.number("QUORATE_SESSION_MINUTES", 30, 5, 480)),
            Duration.ofMinutes(variables.number("QUORATE_API_SIGN_IN_MINUTES", 5, 0, 60)));
    this.provider = provider(variables);
    this.address = new CallerAddress(variables.yes("QUORATE_BEHIND_PROXY", false));
  }

  private static OpenIdSettings provider(Variables variables) {
    if (variables.optional("QUORATE_OIDC_ISSUER").isEmpty()) {
      return OpenIdSettings.NONE;
    }
    String client =
        variables.required(
            "QUORATE_OIDC_CLIENT_ID", "the name under which the identity provider knows Quorate");
    return new OpenIdSettings(
        Optional.of(variables.url("QUORATE_OIDC_ISSUER", "the address of the identity provider")),
        client,
        variables.required(
            "QUORATE_OIDC_CLIENT_SECRET", "what Quorate proves itself to the identity provider by"),
        variables.text("QUORATE_OIDC_CLAIM", "email"),
        variables.text("QUORATE_OIDC_AUDIENCE", client));
  }

  @Produces
  @Singleton
  SignInRules rules() {
    return rules;
  }

  @Produces
  @Singleton
  OpenIdSettings provider() {
    return provider;
  }

  @Produces
  @Singleton
  CallerAddress callerAddress() {
    return address;
  }
}
