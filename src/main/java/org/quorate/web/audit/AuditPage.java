package org.quorate.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.access.Account;
import org.quorate.access.Accounts;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.audit.AuditEntry;
import org.quorate.audit.AuditTrail;
import org.quorate.child.ChildId;
import org.quorate.child.ChildReference;
import org.quorate.child.Children;
import org.quorate.http.CurrentCaller;
import org.quorate.http.Paging;
import org.quorate.kernel.Messages;
import org.quorate.web.Form;
import org.quorate.web.View;

/** Who read or changed what, newest first, by child, by person and by day. */
@Path("/audit")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AuditPage {
  private static final int PAGE = 50;

  private final CurrentCaller caller;
  private final Guard guard;
  private final AuditTrail trail;
  private final Accounts accounts;
  private final Children children;
  private final Messages messages;

  /** For CDI's proxy only. */
  protected AuditPage() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public AuditPage(
      CurrentCaller caller,
      Guard guard,
      AuditTrail trail,
      Accounts accounts,
      Children children,
      Messages messages) {
    this.caller = caller;
    this.guard = guard;
    this.trail = trail;
    this.accounts = accounts;
    this.children = children;
    this.messages = messages;
  }

  /**
   * @param child a child's reference
   * @param person an account's e-mail address
   * @param day as {@code 2025-12-04}
   */
  @GET
  public View show(
      @QueryParam("child") @DefaultValue("") String child,
      @QueryParam("person") @DefaultValue("") String person,
      @QueryParam("day") @DefaultValue("") String day,
      @QueryParam("after") @DefaultValue("") String after) {
    guard.require(caller.get(), Permission.READ_AUDIT);
    Form form = Form.with("child", child, "person", person, "day", day);
    Optional<UUID> about =
        ChildReference.in(child).flatMap(children::find).map(found -> found.id().value());
    Optional<UUID> actor = accounts.named(person).map(Account::id);
    Optional<LocalDate> date = date(day);
    boolean nothing =
        !child.isBlank() && about.isEmpty()
            || !person.isBlank() && actor.isEmpty()
            || !day.isBlank() && date.isEmpty();
    var filter =
        new AuditTrail.Filter(
            about,
            actor,
            date.map(this::begins),
            date.map(d -> begins(d.plusDays(1))),
            Paging.after(after, AuditPage::mark));
    List<AuditEntry> found = nothing ? List.of() : trail.read(filter, PAGE + 1);
    var page = Paging.of(found, PAGE, entry -> Paging.mark(entry.at(), entry.id()));
    return View.of("audit/audit", new Trail(form, lines(page.items()), next(form, page.next())));
  }

  private List<Line> lines(List<AuditEntry> entries) {
    List<ChildId> ids =
        entries.stream().flatMap(e -> e.child().stream()).distinct().map(ChildId::new).toList();
    var references =
        children.withIds(ids).stream()
            .collect(Collectors.toMap(c -> c.id().value(), c -> c.reference().value()));
    return entries.stream()
        .map(
            e ->
                new Line(
                    when(e.at()),
                    e.by().name(),
                    e.by().from(),
                    words(e),
                    e.child().map(id -> references.getOrDefault(id, id.toString())).orElse("")))
        .toList();
  }

  /** Without the day of the week: the lines stand close together. */
  private String when(Instant at) {
    LocalDateTime here = LocalDateTime.ofInstant(at, messages.zone());
    return messages.shortDate(here.toLocalDate()) + ", " + messages.time(here.toLocalTime());
  }

  /** {@code Meeting.InviteeAsked} is "Meeting: invitee asked", what was only read says so. */
  private String words(AuditEntry entry) {
    if (entry.what().equals("Viewed")) {
      return messages.text("audit.read", "what", entry.detail().replace('.', ' '));
    }
    String[] parts = entry.what().split("\\.", 2);
    String happened =
        parts.length == 2 ? plain(parts[0]) + ": " + lower(plain(parts[1])) : parts[0];
    return Stream.of(happened, entry.detail())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(". "));
  }

  private static String plain(String name) {
    String spaced = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return spaced.substring(0, 1) + lower(spaced.substring(1));
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  private static String next(Form form, Optional<String> mark) {
    return mark.map(
            m ->
                UriBuilder.fromPath("/audit")
                    .queryParam("child", form.text("child"))
                    .queryParam("person", form.text("person"))
                    .queryParam("day", form.text("day"))
                    .queryParam("after", m)
                    .build()
                    .toString())
        .orElse("");
  }

  private Instant begins(LocalDate day) {
    return day.atStartOfDay(messages.zone()).toInstant();
  }

  private static Optional<LocalDate> date(String day) {
    try {
      return day.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(day.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static AuditTrail.Mark mark(List<String> parts) {
    return new AuditTrail.Mark(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1)));
  }

  /** What the page shows; {@code next} is the next page's address, empty on the last. */
  public record Trail(Form form, List<Line> lines, String next) {}

  /** One line of the trail in words. */
  public record Line(String when, String who, String from, String what, String child) {}
}
