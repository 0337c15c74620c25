package org.quorate.testing;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.access.Permission;
import org.quorate.http.Needs;

/**
 * One method and path that the service answers, as its resource classes declare it or as {@code
 * endpoints.csv} says who may use it.
 *
 * @param path with its parameters in braces, their patterns left out
 */
public record Endpoint(String method, String path) {
  /** Every endpoint of the application, found by the annotations of its classes. */
  public static List<Endpoint> of(Application application) {
    String root = application.getClass().getAnnotation(ApplicationPath.class).value();
    return application.getClasses().stream()
        .filter(type -> type.isAnnotationPresent(Path.class))
        .flatMap(type -> of(root, type))
        .distinct()
        .toList();
  }

  /** The permissions that stand beside methods, as {@link Needs}. */
  public static Map<Endpoint, Permission> permissions(Application application) {
    String root = application.getClass().getAnnotation(ApplicationPath.class).value();
    Map<Endpoint, Permission> permissions = new HashMap<>();
    application.getClasses().stream()
        .filter(type -> type.isAnnotationPresent(Path.class))
        .forEach(
            type ->
                Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Needs.class))
                    .forEach(
                        method ->
                            of(base(root, type), method)
                                .forEach(
                                    endpoint ->
                                        permissions.put(
                                            endpoint, method.getAnnotation(Needs.class).value()))));
    return permissions;
  }

  private static Stream<Endpoint> of(String root, Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods()).flatMap(method -> of(base(root, type), method));
  }

  private static String base(String root, Class<?> type) {
    return root + "/" + type.getAnnotation(Path.class).value();
  }

  private static Stream<Endpoint> of(String base, Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(verb -> new Endpoint(verb.value(), plain(base + "/" + sub(method))));
  }

  private static String sub(Method method) {
    Path path = method.getAnnotation(Path.class);
    return path == null ? "" : path.value();
  }

  /** {@code //a/{id: [0-9]{36}}/} is {@code /a/{id}}. */
  static String plain(String declared) {
    StringBuilder plain = new StringBuilder();
    int depth = 0;
    boolean pattern = false;
    for (char c : declared.toCharArray()) {
      if (c == '{') {
        depth++;
      }
      if (depth == 1 && c == ':') {
        pattern = true;
      }
      if (c == '}') {
        depth--;
      }
      if (depth == 0 && c == '}') {
        pattern = false;
      }
      if (!pattern && c != ' ') {
        plain.append(c);
      }
    }
    String single = plain.toString().replaceAll("/+", "/");
    return single.length() > 1 ? single.replaceAll("/$", "") : single;
  }

  /** The lines of {@code endpoints.csv}. */
  public static List<Row> table() {
    try (InputStream file = Endpoint.class.getResourceAsStream("/endpoints.csv")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).filter(line -> !line.isBlank()).map(Endpoint::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String line) {
    String[] cells = line.split(",");
    return new Row(new Endpoint(cells[0], cells[1]), cells[2]);
  }

  @Override
  public String toString() {
    return method + "," + path;
  }

  /**
   * Who may use an endpoint.
   *
   * @param needs {@code OPEN} without an account, {@code ANYBODY} who is signed in, or the name of
   *     the permission
   */
  public record Row(Endpoint endpoint, String needs) {
    private static final Set<String> FOR_ALL = Set.of("OPEN", "ANYBODY");

    public boolean isOpen() {
      return needs.equals("OPEN");
    }

    public boolean needsPermission() {
      return !FOR_ALL.contains(needs);
    }

    /** An address of this kind at which there is nothing. */
    public String nowhere() {
      return endpoint
          .path()
          .replaceAll("\\{(kind|what)}", "agencies")
          .replaceAll("\\{[^}]*}", "00000000-0000-7000-8000-000000000000");
    }
  }
}
