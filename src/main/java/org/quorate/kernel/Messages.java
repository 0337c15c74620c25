package org.quorate.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All words that people read, on pages, in mails and in problems: {@code messages.properties},
 * UTF-8, with named parameters such as {@code {date}}. Java holds keys only.
 */
public final class Messages {
  private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");
  private final Properties words;

  private Messages(Properties words) {
    this.words = words;
  }

  /** The words of the class path's {@code messages.properties}. */
  public static Messages english() {
    return from("/messages.properties");
  }

  private static Messages from(String resource) {
    Properties words = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Messages(words);
  }

  /** The words of {@code key}; the key itself where there are none, which a test forbids. */
  public String text(String key) {
    return text(key, Map.of());
  }

  /**
   * The words of {@code key} with its parameters filled in; an unknown parameter stays as it is.
   */
  public String text(String key, Map<String, ?> parameters) {
    Matcher found = PARAMETER.matcher(words.getProperty(key, key));
    StringBuilder out = new StringBuilder();
    while (found.find()) {
      Object value = parameters.get(found.group(1));
      String filled = value == null ? found.group() : value.toString();
      found.appendReplacement(out, Matcher.quoteReplacement(filled));
    }
    return found.appendTail(out).toString();
  }

  /** The words of {@code key}, empty where there are none. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(words.getProperty(key));
  }

  /** Every key, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(words.stringPropertyNames());
  }
}
