package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.http.FormTokens;
import org.quorate.http.KeptForm;
import org.quorate.kernel.Rejected;
import org.quorate.web.Errors;
import org.quorate.web.Form;

/** {@link TypedDrafts} in the table {@code typed_draft}, as a browser would send them. */
@ApplicationScoped
public class JpaTypedDrafts implements TypedDrafts {
  private final Clock clock;

  @PersistenceContext(unitName = "quorate")
  private EntityManager em;

  /** For CDI's proxy only. */
  protected JpaTypedDrafts() {
    this(null);
  }

  @Inject
  public JpaTypedDrafts(Clock clock) {
    this.clock = clock;
  }

  @Override
  @Transactional
  public void keep(Caller author, String path, Form form) {
    em.createNativeQuery(
            "replace into typed_draft (account, path, typed, saved_at) values (?1, ?2, ?3, ?4)")
        .setParameter(1, account(author).toString())
        .setParameter(2, path)
        .setParameter(3, encoded(form))
        .setParameter(4, Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
        .executeUpdate();
  }

  @Override
  @Transactional
  public Optional<Draft> find(Caller author, String path) {
    return rows(author, path, "=").stream().findFirst();
  }

  @Override
  @Transactional
  public List<Draft> below(Caller author, String path) {
    return author.account().isEmpty() ? List.of() : rows(author, path + "/%", "like");
  }

  @Override
  @Transactional
  public void forget(Caller author, String path) {
    em.createNativeQuery("delete from typed_draft where account = ?1 and path = ?2")
        .setParameter(1, account(author).toString())
        .setParameter(2, path)
        .executeUpdate();
  }

  private List<Draft> rows(Caller author, String path, String by) {
    Query query =
        em.createNativeQuery(
            "select path, cast(typed as char), date_format(saved_at, '%Y-%m-%dT%H:%i:%s.%fZ')"
                + " from typed_draft where account = ?1 and path "
                + by
                + " ?2 order by saved_at desc");
    List<?> rows =
        query.setParameter(1, account(author).toString()).setParameter(2, path).getResultList();
    return rows.stream().map(Object[].class::cast).map(row -> draft(author, row)).toList();
  }

  private static Draft draft(Caller author, Object[] row) {
    String path = (String) row[0];
    Map<String, List<String>> typed =
        new KeptForm(account(author), path, (String) row[1])
            .fields().stream()
                .collect(
                    Collectors.groupingBy(
                        KeptForm.TypedField::name,
                        Collectors.mapping(KeptForm.TypedField::value, Collectors.toList())));
    return new Draft(path, new Form(typed, Errors.NONE), Instant.parse((String) row[2]));
  }

  /** Without the session's token, which is nobody's words. */
  private static String encoded(Form form) {
    return form.typed().entrySet().stream()
        .filter(field -> !field.getKey().equals(FormTokens.FIELD))
        .flatMap(
            field ->
                field.getValue().stream().map(value -> plain(field.getKey()) + "=" + plain(value)))
        .collect(Collectors.joining("&"));
  }

  private static String plain(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static UUID account(Caller author) {
    return author.account().orElseThrow(() -> new Rejected(AccessProblem.SIGNED_OUT));
  }
}
