package org.quorate.http;

import java.net.URI;
import java.util.Optional;

/**
 * The organisation's identity provider.
 *
 * @param issuer empty where people sign in with local accounts only
 * @param clientId under which the provider knows this service
 * @param secret that goes with it
 * @param claim which claim of a token is the account's sign-in name
 * @param audience whom a token for the API must be meant for
 */
public record OpenIdSettings(
    Optional<URI> issuer, String clientId, String secret, String claim, String audience) {
  public static final OpenIdSettings NONE =
      new OpenIdSettings(Optional.empty(), "", "", "email", "");

  /** Never the secret. */
  @Override
  public String toString() {
    return "OpenID Connect " + issuer.map(URI::toString).orElse("off");
  }
}
