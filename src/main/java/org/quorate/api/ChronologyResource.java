package org.quorate.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;
import org.quorate.child.chronology.ChronicleEntry;
import org.quorate.child.chronology.Chronology;
import org.quorate.child.chronology.ReadChronology;
import org.quorate.child.chronology.Strand;
import org.quorate.http.CurrentCaller;
import org.quorate.http.Needs;
import org.quorate.http.Paging;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Subject;

/** Everything that happened around a child, newest first. */
@Path("/children/{child}/chronology")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChronologyResource {
  private static final int PER_PAGE = 100;

  @Inject private ReadChronology readChronology;
  @Inject private CurrentCaller caller;
  @Inject private Messages messages;

  /**
   * A line.
   *
   * @param text as the page says it
   */
  public record Line(
      Instant at,
      boolean wholeDay,
      Strand strand,
      String what,
      Map<String, String> parameters,
      String text,
      Subject about) {}

  /**
   * @param strands those wanted; none means all
   * @param after the {@code next} of the page before
   */
  @GET
  @Needs(Permission.READ_CHILD)
  public Paging.Paged<Line> read(
      @PathParam("child") UUID child,
      @QueryParam("strand") Set<Strand> strands,
      @QueryParam("after") String after) {
    Optional<Chronology.After> mark =
        Paging.after(
            after,
            parts ->
                new Chronology.After(
                    Instant.parse(parts.getFirst()), Integer.parseInt(parts.get(1))));
    Chronology.Stretch page =
        readChronology.run(
            new ReadChronology.Request(new ChildId(child), strands, mark, PER_PAGE), caller.get());
    List<Line> lines = page.lines().stream().map(this::line).toList();
    return new Paging.Paged<>(lines, page.next().map(next -> Paging.mark(next.at(), next.shown())));
  }

  private Line line(ChronicleEntry entry) {
    return new Line(
        entry.at(),
        entry.wholeDay(),
        entry.strand(),
        entry.words(),
        entry.parameters(),
        entry.said(messages),
        entry.about());
  }
}
