package org.quorate.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.kernel.Rejected;

/**
 * Lists page by page, each from the last row of the one before (keyset), so that page 400 costs
 * what page 1 costs. The mark in {@code ?after=} holds the sort key of that row, opaque to callers.
 */
public final class Paging {
  private static final String BETWEEN = "\u001f";

  private Paging() {}

  /** A mark out of the parts of a row's sort key. */
  public static String mark(Object... parts) {
    String joined = Arrays.stream(parts).map(Object::toString).collect(Collectors.joining(BETWEEN));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(joined.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The sort key in a mark; empty on the first page.
   *
   * @param after the query parameter, null or empty on the first page
   * @param reading makes the key from its parts; whatever illegal argument it meets becomes 400
   */
  public static <K> Optional<K> after(String after, Function<List<String>, K> reading) {
    if (after == null || after.isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] joined = Base64.getUrlDecoder().decode(after);
      String text = new String(joined, StandardCharsets.UTF_8);
      return Optional.of(reading.apply(List.of(text.split(BETWEEN, -1))));
    } catch (IllegalArgumentException
        | IndexOutOfBoundsException
        | java.time.DateTimeException wrong) {
      throw new Rejected(HttpProblem.WRONG_MARK, "after");
    }
  }

  /** A page out of the rows found when one more than {@code size} was asked for. */
  public static <T> Paged<T> of(List<T> found, int size, Function<T, String> markOf) {
    if (found.size() <= size) {
      return new Paged<>(found, Optional.empty());
    }
    List<T> shown = found.subList(0, size);
    return new Paged<>(shown, Optional.of(markOf.apply(shown.getLast())));
  }

  /**
   * One page of a list.
   *
   * @param next the mark for {@code ?after=}; empty on the last page
   */
  public record Paged<T>(List<T> items, Optional<String> next) {
    public Paged {
      items = List.copyOf(items);
    }

    /** The same page with each row told otherwise. */
    public <S> Paged<S> map(Function<T, S> telling) {
      return new Paged<>(items.stream().map(telling).toList(), next);
    }
  }
}
