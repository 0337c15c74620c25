package org.quorate.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.audit.AuditEntry;
import org.quorate.audit.AuditTrail;
import org.quorate.http.Needs;
import org.quorate.http.Paging;

/** {@code GET /api/audit}: the trail, newest first, for auditors. */
@Path("/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
  private static final int PAGE = 100;

  private final AuditTrail trail;

  /** For CDI's proxy only. */
  protected AuditResource() {
    this(null);
  }

  @Inject
  public AuditResource(AuditTrail trail) {
    this.trail = trail;
  }

  /**
   * @param child narrows to one child
   * @param actor narrows to one account or invitation
   * @param after the mark that the page before gave as {@code next}
   */
  @GET
  @Needs(Permission.READ_AUDIT)
  public Paging.Paged<EntryJson> read(
      @QueryParam("child") UUID child,
      @QueryParam("actor") UUID actor,
      @QueryParam("after") String after) {
    var filter =
        new AuditTrail.Filter(
            Optional.ofNullable(child),
            Optional.ofNullable(actor),
            Optional.empty(),
            Optional.empty(),
            Paging.after(
                after,
                parts ->
                    new AuditTrail.Mark(
                        Instant.parse(parts.get(0)), UUID.fromString(parts.get(1)))));
    return Paging.of(trail.read(filter, PAGE + 1), PAGE, e -> Paging.mark(e.at(), e.id()))
        .map(EntryJson::of);
  }

  /** One line of the trail. */
  public record EntryJson(
      UUID id,
      UUID fact,
      Instant at,
      String what,
      String detail,
      Optional<UUID> child,
      Optional<UUID> meeting,
      String actorKind,
      Optional<UUID> actor,
      String actorName,
      String from) {
    static EntryJson of(AuditEntry entry) {
      return new EntryJson(
          entry.id(),
          entry.fact(),
          entry.at(),
          entry.what(),
          entry.detail(),
          entry.child(),
          entry.meeting(),
          entry.by().kind().name(),
          entry.by().id(),
          entry.by().name(),
          entry.by().from());
    }
  }
}
