package org.quorate.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Rejected;

class PagingTest {
  private record Key(Instant at, UUID id) {}

  private static Key key(List<String> parts) {
    return new Key(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1)));
  }

  @Test
  void a_mark_leads_back_to_the_row_it_was_made_from() {
    Instant at = Instant.parse("2025-12-01T09:00:00.123456Z");
    UUID id = new UUID(1, 2);

    String mark = Paging.mark(at, id);

    assertThat(mark).matches("[A-Za-z0-9_-]+");
    assertThat(Paging.after(mark, PagingTest::key)).contains(new Key(at, id));
  }

  @Test
  void the_first_page_has_no_mark() {
    assertThat(Paging.after(null, PagingTest::key)).isEmpty();
    assertThat(Paging.after("", PagingTest::key)).isEmpty();
  }

  @Test
  void a_mark_that_was_never_given_out_is_refused() {
    for (String wrong : List.of("!", "aGVsbG8", Paging.mark("yesterday", "x"), "A")) {
      assertThatThrownBy(() -> Paging.after(wrong, PagingTest::key))
          .isInstanceOfSatisfying(
              Rejected.class, r -> assertThat(r.problem()).isEqualTo(HttpProblem.WRONG_MARK));
    }
  }

  @Test
  void a_page_ends_where_one_more_row_was_found() {
    assertThat(Paging.of(List.of(1, 2, 3), 2, Object::toString))
        .isEqualTo(new Paging.Paged<>(List.of(1, 2), java.util.Optional.of("2")));
    assertThat(Paging.of(List.of(1, 2), 2, Object::toString).next()).isEmpty();
  }
}
