package org.quorate.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a posted form with a file. Parts are separated as RFC 2046 section 5.1 says; the body is
 * read as ISO 8859-1, which keeps every byte, and text fields are then read as UTF-8. A form that
 * was sent without parts holds no file.
 */
@Provider
@ApplicationScoped
@Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
public class SentFileReader implements MessageBodyReader<SentFile> {
  private static final Pattern NAME = Pattern.compile("(?i);\\s*name=\"([^\"]*)\"");
  private static final String FILE = "file";
  private static final String LINE = "\r\n";

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == SentFile.class;
  }

  @Override
  public SentFile readFrom(
      Class<SentFile> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    String boundary = mediaType.getParameters().get("boundary");
    if (boundary == null || boundary.isEmpty()) {
      return new SentFile(Form.EMPTY, new byte[0]);
    }
    return read(body.readAllBytes(), boundary);
  }

  static SentFile read(byte[] body, String boundary) {
    String text = LINE + new String(body, StandardCharsets.ISO_8859_1);
    String between = LINE + "--" + boundary;
    Map<String, List<String>> typed = new LinkedHashMap<>();
    byte[] file = {};
    int start = text.indexOf(between);
    while (start >= 0) {
      int end = text.indexOf(between, start + between.length());
      int content = text.indexOf(LINE + LINE, start);
      if (end < 0 || content < 0 || content > end) {
        break;
      }
      String head = text.substring(start, content);
      String value = text.substring(Math.min(content + 4, end), end);
      Matcher name = NAME.matcher(head);
      if (name.find() && name.group(1).equals(FILE)) {
        file = value.getBytes(StandardCharsets.ISO_8859_1);
      } else if (name.reset().find()) {
        String plain =
            new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        typed.computeIfAbsent(name.group(1), n -> new ArrayList<>()).add(plain);
      }
      start = end;
    }
    return new SentFile(new Form(typed, Errors.NONE), file);
  }
}
