package org.quorate.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
  void a_permission_beside_a_method_is_the_one_in_its_row() {
    Map<String, String> beside =
        Stream.of(new ApiApplication(), new WebApplication())
            .flatMap(application -> Endpoint.permissions(application).entrySet().stream())
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().toString(), entry -> entry.getValue().name()));

    assertThat(table)
        .filteredOn(row -> beside.containsKey(row.endpoint().toString()))
        .allSatisfy(
            row ->
                assertThat(row.needs())
                    .as(row.endpoint().toString())
                    .isEqualTo(beside.get(row.endpoint().toString())))
        .isNotEmpty();
  }

  @Test
  void every_door_for_programs_asks_for_its_permission_before_it_reads_anything() {
    Map<Endpoint, Permission> asked = Endpoint.permissions(new ApiApplication());

    assertThat(table)
        .filteredOn(row -> row.needsPermission() && row.endpoint().path().startsWith("/api"))
        .extracting(Endpoint.Row::endpoint)
        .as("endpoints without @Needs")
        .isSubsetOf(asked.keySet());
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
