package org.quorate.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.file.CompareDirectoryFile;
import org.quorate.agency.file.Comparison;
import org.quorate.agency.file.Comparison.Verdict;
import org.quorate.agency.file.FileKind;
import org.quorate.agency.file.FileProblem;
import org.quorate.agency.file.TakeDirectoryFile;
import org.quorate.agency.file.UploadDirectoryFile;
import org.quorate.agency.file.WriteDirectoryFile;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.web.Errors;
import org.quorate.web.Form;
import org.quorate.web.Notices;
import org.quorate.web.SentFile;
import org.quorate.web.View;

/** Files of agencies and people: sent, looked through, taken; and fetched. */
@Path("/directory/files")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class FilesPage {
  @Inject private UploadDirectoryFile uploadFile;
  @Inject private CompareDirectoryFile compareFile;
  @Inject private TakeDirectoryFile takeFile;
  @Inject private WriteDirectoryFile writeFile;
  @Inject private Guard guard;
  @Inject private CurrentCaller caller;
  @Inject private Messages messages;
  @Inject private Notices notices;

  @GET
  public View door() {
    guard.require(caller.get(), Permission.KEEP_DIRECTORY);
    return View.of("directory/files", new FileDoor(Form.EMPTY));
  }

  @POST
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  public Object send(SentFile sent) {
    guard.require(caller.get(), Permission.KEEP_DIRECTORY);
    try {
      UUID upload =
          uploadFile.run(
              new UploadDirectoryFile.Request(kind(sent.form().text("kind")), sent.file()),
              caller.get());
      return Response.seeOther(URI.create("/directory/files/" + upload)).build();
    } catch (Rejected rejected) {
      Form wrong = Forms.refused(sent.form(), rejected, messages);
      return View.of("directory/files", new FileDoor(wrong)).refused();
    }
  }

  @GET
  @Path("/{upload: [0-9a-f-]{36}}")
  public View preview(@PathParam("upload") UUID upload) {
    return preview(upload, Errors.NONE);
  }

  @POST
  @Path("/{upload: [0-9a-f-]{36}}")
  public Object take(@PathParam("upload") UUID upload, Form form) {
    try {
      Comparison done =
          takeFile
              .run(new TakeDirectoryFile.Request(upload, form.text("digest")), caller.get())
              .comparison();
      notices.success(
          messages.text(
              "directory.file-taken",
              "fresh",
              done.count(Verdict.NEW),
              "changed",
              done.count(Verdict.CHANGED)));
      return Response.seeOther(URI.create("/directory")).build();
    } catch (Rejected rejected) {
      return preview(upload, Forms.refused(form, rejected, messages).errors()).refused();
    }
  }

  /**
   * What is in the directory, in the form in which it is taken back.
   *
   * @param empty only the header, to fill in, where it is there at all
   */
  @GET
  @Path("/{what: agencies|professionals}.csv")
  @Produces("text/csv")
  public Response fetch(@PathParam("what") String what, @QueryParam("empty") String empty) {
    String file =
        writeFile.run(new WriteDirectoryFile.Request(kind(what), empty != null), caller.get());
    return Response.ok(file.getBytes(StandardCharsets.UTF_8), "text/csv;charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + what + ".csv\"")
        .build();
  }

  private View preview(UUID upload, Errors refused) {
    var shown = compareFile.run(new CompareDirectoryFile.Request(upload), caller.get());
    return View.of(
        "directory/file", new FilePreview(upload, shown.kind(), shown.comparison(), refused));
  }

  private static FileKind kind(String typed) {
    return Arrays.stream(FileKind.values())
        .filter(kind -> kind.name().equals(typed.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new Rejected(FileProblem.KIND_MISSING, "kind"));
  }
}
