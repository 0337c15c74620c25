package org.quorate.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import okhttp3.mockwebserver.RecordedRequest;

/** An authority's identity provider on this machine: people type their name at its own page. */
public final class IdentityProvider implements AutoCloseable {
  private static final String ISSUER = "authority";
  private static final String CLIENT = "quorate";
  private static final long PATIENCE_SECONDS = 5;

  private final MockOAuth2Server server =
      new MockOAuth2Server(OAuth2Config.Companion.fromJson("{\"interactiveLogin\": true}"));

  IdentityProvider() {
    server.start(InetAddress.getLoopbackAddress(), 0);
  }

  /** What a service must be told to know it. */
  Map<String, String> settings() {
    return Map.of(
        "QUORATE_OIDC_ISSUER",
        server.issuerUrl(ISSUER).toString(),
        "QUORATE_OIDC_CLIENT_ID",
        CLIENT,
        "QUORATE_OIDC_CLIENT_SECRET",
        "a secret between the two");
  }

  /**
   * What a person does who was sent here: signs in, and is sent back.
   *
   * @param asked the address that the service has sent the browser to
   * @param email what the provider knows of the person
   */
  public URI signIn(URI asked, String email) {
    String form =
        "username=subject-of-somebody&claims="
            + URLEncoder.encode("{\"email\": \"" + email + "\"}", StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(asked)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      return URI.create(answer.headers().firstValue("Location").orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A token for the API, as a program gets it that acts for this person. */
  public String token(String email, String audience, Duration validFor) {
    return server
        .issueToken(
            ISSUER,
            CLIENT,
            new DefaultOAuth2TokenCallback(
                ISSUER,
                "subject-of-somebody",
                "JWT",
                List.of(audience),
                Map.of("email", email),
                validFor.toSeconds()))
        .serialize();
  }

  /** What the service sent to redeem this code. */
  public Map<String, String> redeemed(String code) {
    while (true) {
      RecordedRequest request = server.takeRequest(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (String.valueOf(request.getPath()).endsWith("/token")) {
        Map<String, String> sent = fields(request.getBody().readUtf8());
        if (code.equals(sent.get("code"))) {
          return sent;
        }
      }
    }
  }

  /** The parameters of a query or of a form. */
  public static Map<String, String> fields(String encoded) {
    return Arrays.stream(encoded.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
