package org.quorate.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Calls the service as one account; every thread keeps a connection of its own. */
final class Api {
  private final URI service;
  private final String credentials;

  Api(URI service, String account, String password) {
    this.service = service;
    this.credentials =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  /** What was answered. */
  record Answer(int status, String tag, String body) {
    /** The answer itself where it is one of success. */
    Answer ok() {
      if (status >= 300) {
        throw new IllegalStateException(status + " " + body);
      }
      return this;
    }
  }

  /** The headers are name, value, name, value ... */
  Answer call(String method, String path, String body, String... headers) {
    try {
      HttpURLConnection call = (HttpURLConnection) service.resolve(path).toURL().openConnection();
      call.setRequestMethod(method);
      call.setRequestProperty("Authorization", credentials);
      call.setRequestProperty("Content-Type", "application/json");
      for (int i = 0; i < headers.length; i += 2) {
        call.setRequestProperty(headers[i], headers[i + 1]);
      }
      if (!method.equals("GET")) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        call.setDoOutput(true);
        call.setFixedLengthStreamingMode(content.length);
        try (OutputStream out = call.getOutputStream()) {
          out.write(content);
        }
      }
      int status = call.getResponseCode();
      try (InputStream in = status < 400 ? call.getInputStream() : call.getErrorStream()) {
        String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(status, call.getHeaderField("ETag"), text);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
