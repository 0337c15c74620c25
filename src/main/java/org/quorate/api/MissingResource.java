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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;
import org.quorate.http.CurrentCaller;
import org.quorate.http.EntityTags;
import org.quorate.http.Needs;
import org.quorate.missing.MissingEpisode;
import org.quorate.missing.MissingFile;
import org.quorate.missing.ReadMissing;
import org.quorate.missing.ReportMissing;

/** A child's missing episodes, and the report of another. */
@Path("/children/{child}/missing-episodes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MissingResource {
  @Inject private ReadMissing readMissing;
  @Inject private ReportMissing reportMissing;
  @Inject private CurrentCaller caller;

  /** Newest first, those struck out among them. */
  public record Episodes(List<EpisodeJson> items) {}

  @GET
  @Needs(Permission.READ_CHILD)
  public Episodes all(@PathParam("child") UUID child) {
    MissingFile file = file(child);
    return new Episodes(file.episodes().stream().map(e -> EpisodeJson.of(file, e)).toList());
  }

  @POST
  @Needs(Permission.REPORT_MISSING)
  public Response report(
      @PathParam("child") UUID child, @NotNull @Valid MissingEntry entry, @Context UriInfo here) {
    MissingEpisode episode =
        reportMissing.run(
            new ReportMissing.Request(
                new ChildId(child),
                entry.disappearance(),
                entry.report().details(),
                entry.found().map(MissingEntry.FoundEntry::details)),
            caller.get());
    return Response.created(
            here.getBaseUriBuilder().path("missing-episodes/" + episode.id()).build())
        .tag(EntityTags.of(episode.version()))
        .entity(EpisodeJson.of(file(child), episode))
        .build();
  }

  private MissingFile file(UUID child) {
    return readMissing.run(new ChildId(child), "api.missing", caller.get());
  }
}
