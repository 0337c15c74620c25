package org.quorate.http;

import java.net.URI;

/** Where the service is reached from outside, without a slash at the end. */
public record PublicUrl(URI value) {
  public PublicUrl {
    if (!value.isAbsolute() || value.getHost() == null || value.toString().endsWith("/")) {
      throw new IllegalArgumentException("a public URL is absolute and ends without a slash");
    }
  }

  /** A page of the service; {@code path} begins with a slash. */
  public URI page(String path) {
    return URI.create(value + path);
  }

  /** Whether browsers reach it by TLS: cookies and headers depend on it. */
  public boolean secure() {
    return "https".equals(value.getScheme());
  }

  /** Scheme, host and port as browsers send it in {@code Origin} (RFC 6454 section 6.2). */
  public String origin() {
    return value.getScheme() + "://" + value.getAuthority();
  }
}
