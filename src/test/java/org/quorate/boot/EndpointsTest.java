package org.quorate.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.access.Permission;
import org.quorate.http.OpenPaths;
import org.quorate.testing.Endpoint;

/**
 * {@code endpoints.csv} says of every endpoint who may use it. With the table of grants it is the
 * expectation for every pair of role and endpoint; {@code EndpointsIT} asks the service for each.
 */
class EndpointsTest {
  private final List<Endpoint.Row> table = Endpoint.table();

  @Test
  void every_endpoint_has_its_row_and_every_row_its_endpoint() {
    Set<String> declared =
        Stream.of(new ApiApplication(), new WebApplication())
            .flatMap(application -> Endpoint.of(application).stream())
            .map(Endpoint::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> rows =
        table.stream()
            .map(row -> row.endpoint().toString())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(rows).as("rows of src/test/resources/endpoints.csv").isEqualTo(declared);
    assertThat(table).hasSameSizeAs(rows);
  }

  @Test
  void a_row_names_a_permission_that_there_is() {
    assertThat(table)
        .filteredOn(Endpoint.Row::needsPermission)
        .allSatisfy(row -> assertThat(Permission.valueOf(row.needs())).isNotNull());
  }

  @Test
  void what_is_open_is_on_the_list_of_open_paths_and_nothing_else_is() {
    assertThat(table)
        .allSatisfy(
            row -> {
              String path = row.nowhere().equals("/api") ? "/api/" : row.nowhere();
              assertThat(OpenPaths.has(path)).as(path).isEqualTo(row.isOpen());
            });
  }
}
