package org.quorate.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.quorate.access.Role;

/**
 * A program that calls the running service's API as an account of one role. The account is put into
 * the database beforehand, since nobody can sign in to a service without accounts.
 */
public final class SignedIn {
  private static final String PASSWORD = "correct horse battery staple";
  private static final int ITERATIONS = 2048;
  private static final int KEY_BITS = 512;

  private final RunningService service;
  private final HttpClient client;
  private final String name;

  private SignedIn(RunningService service, String name) {
    this.service = service;
    this.client = service.stranger();
    this.name = name;
  }

  /** A new account of this role alone, of the service that all tests share. */
  public static SignedIn as(Role role) {
    return at(RunningService.shared(), role);
  }

  /** The same of another service. */
  public static SignedIn at(RunningService service, Role role) {
    UUID id = UUID.nameUUIDFromBytes((role.name() + System.nanoTime()).getBytes());
    SignedIn caller =
        new SignedIn(service, role.name().toLowerCase(java.util.Locale.ROOT) + "-" + id);
    try (Connection connection = TestMachine.shared().connect(service.place())) {
      insert(
          connection,
          "insert into account (id, version, sign_in_name, name, password_hash, password_set_at,"
              + " password_is_provisional, team, failed_attempts, suspended)"
              + " values (?, 1, ?, 'A test', ?, utc_timestamp(6), false, '', 0, false)",
          id.toString(),
          caller.name,
          hash());
      insert(connection, "insert into account_role values (?, ?)", id.toString(), role.name());
    } catch (SQLException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    return caller;
  }

  /** What a browser's owner types to sign in as the same account. */
  public String signInName() {
    return name;
  }

  public String password() {
    return PASSWORD;
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** The headers are name, value, name, value ... */
  public HttpResponse<String> post(String path, String body, String... headers) {
    return send(request(path).headers(headers).POST(BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> put(String path, String body, String... headers) {
    return send(request(path).headers(headers).PUT(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    String pair = name + ":" + PASSWORD;
    URI address = service.at(path);
    return HttpRequest.newBuilder(address)
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** In the form that Jakarta Security keeps: algorithm, iterations, salt, hash. */
  private static String hash() throws GeneralSecurityException {
    byte[] salt = "a salt for tests".getBytes(StandardCharsets.US_ASCII);
    byte[] key =
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
            .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, ITERATIONS, KEY_BITS))
            .getEncoded();
    Base64.Encoder base64 = Base64.getEncoder();
    return "PBKDF2WithHmacSHA512:"
        + ITERATIONS
        + ":"
        + base64.encodeToString(salt)
        + ":"
        + base64.encodeToString(key);
  }

  private static void insert(Connection connection, String sql, String... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
