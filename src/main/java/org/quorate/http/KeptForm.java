package org.quorate.http;

import java.io.Serializable;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What somebody had typed and sent when their session was over: nothing of it is lost, and nobody
 * else gets to see it.
 *
 * @param author the account whose form it was
 * @param path where it was sent to, with its parameters
 * @param encoded the form as the browser sent it
 */
public record KeptForm(UUID author, String path, String encoded) implements Serializable {
  /** The fields in the order of the form, without the old session's token. */
  public List<TypedField> fields() {
    List<TypedField> fields = new ArrayList<>();
    for (String pair : encoded.split("&")) {
      int equals = pair.indexOf('=');
      String name = plain(equals < 0 ? pair : pair.substring(0, equals));
      if (!name.isEmpty() && !name.equals(FormTokens.FIELD)) {
        fields.add(new TypedField(name, equals < 0 ? "" : plain(pair.substring(equals + 1))));
      }
    }
    return List.copyOf(fields);
  }

  private static String plain(String encoded) {
    return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
  }

  /** One field as it was typed. */
  public record TypedField(String name, String value) {}

  /** Never what was typed. */
  @Override
  public String toString() {
    return "a kept form";
  }
}
