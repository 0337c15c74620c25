package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.agency.ProfessionalId;
import org.quorate.kernel.PersonName;

/** {@link ChildIndex} in the database: one query for any search. */
@ApplicationScoped
public class JpaChildIndex implements ChildIndex {
  private static final String ROW =
      """
      select cast(c.id as char) id, c.reference, c.given_name, c.family_name, c.known_as,
             c.date_of_birth, c.expected_date, cast(a.worker as char) worker, a.team
      from child c left join allocation a on a.child = c.id and a.to_date is null
      """;

  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  @Override
  public List<FoundChild> withNumber(String number) {
    Query query =
        em.createNativeQuery(
            ROW
                + """
                where c.id in (
                  select id from child where reference = ?1 union
                  select id from child where nhs_number = ?1 union
                  select id from child where upn = ?1 union
                  select id from child where la_child_id = ?1)
                order by c.reference
                """);
    return rows(query.setParameter(1, number));
  }

  @Override
  public List<FoundChild> sharing(Set<String> marks, List<String> beginnings, int atMost) {
    if (marks.isEmpty()) {
      return List.of();
    }
    List<String> tests = new ArrayList<>();
    tests.add("mark in (" + String.join(", ", Collections.nCopies(marks.size(), "?")) + ")");
    beginnings.forEach(b -> tests.add("mark like ?"));
    Query query =
        em.createNativeQuery(
            ROW
                + """
                join (select child, count(*) shared from child_name_key where %s
                      group by child order by shared desc, child limit %d) k on k.child = c.id
                order by k.shared desc, c.id
                """
                    .formatted(String.join(" or ", tests), atMost));
    int at = 1;
    for (String value :
        Stream.concat(marks.stream(), beginnings.stream().map(b -> b + "%")).toList()) {
      query.setParameter(at++, value);
    }
    return rows(query);
  }

  private static List<FoundChild> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaChildIndex::row).toList();
  }

  private static FoundChild row(Object[] row) {
    return new FoundChild(
        UUID.fromString((String) row[0]),
        new ChildReference((String) row[1]),
        new PersonName((String) row[2], (String) row[3]),
        (String) row[4],
        day(row[5]),
        day(row[6]),
        Optional.ofNullable((String) row[7]).map(UUID::fromString).map(ProfessionalId::new),
        row[8] == null ? "" : (String) row[8],
        false);
  }

  private static Optional<LocalDate> day(Object value) {
    return Optional.ofNullable((java.sql.Date) value).map(java.sql.Date::toLocalDate);
  }
}
