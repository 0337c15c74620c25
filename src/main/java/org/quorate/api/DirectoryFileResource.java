package org.quorate.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.agency.file.CompareDirectoryFile;
import org.quorate.agency.file.FileKind;
import org.quorate.agency.file.TakeDirectoryFile;
import org.quorate.agency.file.UploadDirectoryFile;
import org.quorate.agency.file.WriteDirectoryFile;
import org.quorate.http.CurrentCaller;
import org.quorate.http.Needs;
import org.quorate.kernel.Messages;

/** Files of agencies and professionals: sent, looked through, taken; and fetched. */
@Path("/directory-files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DirectoryFileResource {
  private static final String CSV = "text/csv";

  @Inject private UploadDirectoryFile uploadFile;
  @Inject private CompareDirectoryFile compareFile;
  @Inject private TakeDirectoryFile takeFile;
  @Inject private WriteDirectoryFile writeFile;
  @Inject private CurrentCaller caller;
  @Inject private Messages messages;

  /** Confirms what was shown under this digest. */
  public record Confirmation(String digest) {}

  /**
   * @param empty only the header, to be filled in, where it is there at all
   */
  @GET
  @Path("/{kind: agencies|professionals}")
  @Produces(CSV)
  @Needs(Permission.KEEP_DIRECTORY)
  public byte[] fetch(@PathParam("kind") String kind, @QueryParam("empty") String empty) {
    return writeFile
        .run(new WriteDirectoryFile.Request(named(kind), empty != null), caller.get())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Keeps the file and answers what it would do; nothing is changed yet. */
  @POST
  @Path("/{kind: agencies|professionals}")
  @Consumes(CSV)
  @Needs(Permission.KEEP_DIRECTORY)
  public Response send(@PathParam("kind") String kind, byte[] file, @Context UriInfo here) {
    UUID upload = uploadFile.run(new UploadDirectoryFile.Request(named(kind), file), caller.get());
    return Response.created(
            here.getBaseUriBuilder().path("directory-files/uploads/" + upload).build())
        .entity(preview(upload))
        .build();
  }

  @GET
  @Path("/uploads/{upload}")
  @Needs(Permission.KEEP_DIRECTORY)
  public FilePreviewJson preview(@PathParam("upload") UUID upload) {
    var shown = compareFile.run(new CompareDirectoryFile.Request(upload), caller.get());
    return FilePreviewJson.of(upload, shown, messages);
  }

  /** Takes all of the file into the directory, or nothing. */
  @POST
  @Path("/uploads/{upload}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Permission.KEEP_DIRECTORY)
  public FilePreviewJson take(@PathParam("upload") UUID upload, Confirmation confirmed) {
    Bodies.needed(confirmed);
    var done =
        takeFile.run(new TakeDirectoryFile.Request(upload, confirmed.digest()), caller.get());
    return FilePreviewJson.of(upload, done, messages);
  }

  private static FileKind named(String kind) {
    return FileKind.valueOf(kind.toUpperCase(Locale.ROOT));
  }
}
