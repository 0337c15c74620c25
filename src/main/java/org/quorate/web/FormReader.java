package org.quorate.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quorate.http.HttpProblem;
import org.quorate.kernel.Rejected;

/**
 * Reads a posted form into a {@link Form}. Where a servlet filter has read the body already, for
 * the token, the servlet's parameters are taken instead.
 */
@Provider
@ApplicationScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FormReader implements MessageBodyReader<Form> {
  private final HttpServletRequest request;

  /** For CDI's proxy only. */
  protected FormReader() {
    this.request = null;
  }

  @Inject
  public FormReader(HttpServletRequest request) {
    this.request = request;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == Form.class;
  }

  @Override
  public Form readFrom(
      Class<Form> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    String encoded = new String(body.readAllBytes(), StandardCharsets.UTF_8);
    return new Form(encoded.isEmpty() ? parameters() : decoded(encoded), Errors.NONE);
  }

  static Map<String, List<String>> decoded(String encoded) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    for (String pair : encoded.split("&")) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      String value = equals < 0 ? "" : pair.substring(equals + 1);
      typed.computeIfAbsent(plain(name), n -> new ArrayList<>()).add(plain(value));
    }
    return typed;
  }

  private Map<String, List<String>> parameters() {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> typed.put(name, List.of(values)));
    return typed;
  }

  private static String plain(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      throw new Rejected(HttpProblem.BAD_REQUEST);
    }
  }
}
