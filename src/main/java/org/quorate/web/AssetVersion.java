package org.quorate.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/** Finds out, once, which version of the static files this WAR carries. */
@ApplicationScoped
public class AssetVersion {
  private static final int SHOWN = 12;

  @Produces
  @Singleton
  Assets assets(ServletContext war) {
    return new Assets(fingerprint(war), frontend(war));
  }

  /** The only folder below {@code govuk-frontend} is named for its version. */
  private static String frontend(ServletContext war) {
    String folder = war.getResourcePaths("/webjars/govuk-frontend/").iterator().next();
    return folder.replaceAll("^.*/([^/]+)/$", "$1");
  }

  /** Of all our own files, by name and content. */
  private static String fingerprint(ServletContext war) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Set<String> files = new TreeSet<>(war.getResourcePaths("/assets/"));
      for (String file : files) {
        digest.update(file.getBytes(StandardCharsets.UTF_8));
        try (InputStream content = war.getResourceAsStream(file)) {
          digest.update(content.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
