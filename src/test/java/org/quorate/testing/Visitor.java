package org.quorate.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** A browser without scripts: it keeps its cookies, fills in forms and follows no redirect. */
public final class Visitor {
  private final RunningService service;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private String token = "";

  public Visitor() {
    this(RunningService.shared());
  }

  /** A visitor of another service than the one that all tests share. */
  public Visitor(RunningService service) {
    this.service = service;
  }

  /** Signs in by the form; afterwards {@link #post} sends the session's token along. */
  public HttpResponse<String> signIn(String name, String password) {
    HttpResponse<String> answer = post("/sign-in", "signInName", name, "password", password);
    if (answer.statusCode() == 303) {
      token =
          Jsoup.parse(get("/account").body()).select("input[name=_token]").first().attr("value");
    }
    return answer;
  }

  public HttpResponse<String> signIn(SignedIn account) {
    return signIn(account.signInName(), account.password());
  }

  /** Forgets the cookies and keeps the token, as an open page does when its session ends. */
  public Visitor whoseSessionEnded() {
    Visitor later = new Visitor(service);
    later.token = token;
    return later;
  }

  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(service.at(path)).GET();
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** A form with these fields: name, value, name, value ... */
  public HttpResponse<String> post(String path, String... fields) {
    List<String> all = new ArrayList<>(List.of(fields));
    all.addAll(List.of("_token", token));
    return postAs(path, List.of(), all);
  }

  /** The same without a token, and with other headers. */
  public HttpResponse<String> postAs(String path, List<String> headers, List<String> fields) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < fields.size(); i += 2) {
      pairs.add(encoded(fields.get(i)) + "=" + encoded(fields.get(i + 1)));
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service.at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", pairs)));
    return send(headers.isEmpty() ? request : request.headers(headers.toArray(String[]::new)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
