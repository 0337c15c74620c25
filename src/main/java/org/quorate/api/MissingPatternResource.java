package org.quorate.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;
import org.quorate.http.CurrentCaller;
import org.quorate.http.Needs;
import org.quorate.missing.EpisodePattern;
import org.quorate.missing.MissingFile;
import org.quorate.missing.PatternReading;
import org.quorate.missing.ReadEpisodesTogether;
import org.quorate.missing.ReadMissing;

/** What a child's missing episodes show when they are read together. */
@Path("/children/{child}/missing-pattern")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MissingPatternResource {
  @Inject private ReadMissing readMissing;
  @Inject private ReadEpisodesTogether readEpisodesTogether;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  /** What the episodes come to; hours are those away in all. */
  public record PatternJson(
      int episodes,
      long hoursAway,
      long notReportedInTime,
      Map<String, Long> byWeekday,
      Map<String, Long> byPartOfDay,
      Map<String, Long> places,
      List<ReadingJson> readings) {}

  /** What somebody found in them. */
  public record ReadingJson(Instant at, String by, int episodes, String shows, String whatNext) {
    static ReadingJson of(PatternReading r) {
      return new ReadingJson(r.at(), r.by(), r.episodes(), r.shows(), r.whatNext());
    }
  }

  /** What they show, and what is to be done about it. */
  public record ReadingEntry(@NotNull String shows, Optional<String> whatNext) {}

  @GET
  @Needs(Permission.READ_CHILD)
  public PatternJson pattern(@PathParam("child") UUID child) {
    MissingFile file = readMissing.run(new ChildId(child), "api.missing", caller.get());
    EpisodePattern pattern = file.pattern();
    return new PatternJson(
        pattern.spells().size(),
        pattern.inAll(clock.instant()).toHours(),
        pattern.notReportedInTime(),
        named(pattern.byWeekday()),
        named(pattern.byPartOfDay()),
        pattern.places(),
        file.readings().stream().map(ReadingJson::of).toList());
  }

  @POST
  @Path("/readings")
  @Needs(Permission.REPORT_MISSING)
  public Response read(@PathParam("child") UUID child, @NotNull @Valid ReadingEntry entry) {
    PatternReading reading =
        readEpisodesTogether.run(
            new ReadEpisodesTogether.Request(
                new ChildId(child), entry.shows(), entry.whatNext().orElse("")),
            caller.get());
    return Response.status(Response.Status.CREATED).entity(ReadingJson.of(reading)).build();
  }

  private static Map<String, Long> named(Map<? extends Enum<?>, Long> counts) {
    return counts.entrySet().stream()
        .collect(
            Collectors.toMap(
                e -> e.getKey().name(), Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }
}
