package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.Agencies;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.ReadChild;
import org.quorate.child.RecordRoom;
import org.quorate.child.casefile.CaseFile;
import org.quorate.child.casefile.ReadCaseFile;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.web.View;

/** The dated entries of a child's file, with the ways to add, complete and strike them out. */
@Path("/children/{child: [0-9a-f-]{36}}/file")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class FilePages {
  private final ReadChild readChild;
  private final ReadCaseFile readCaseFile;
  private final Agencies agencies;
  private final Guard guard;
  private final CurrentCaller caller;
  private final Messages messages;

  /** For CDI's proxy only. */
  protected FilePages() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public FilePages(
      ReadChild readChild,
      ReadCaseFile readCaseFile,
      Agencies agencies,
      Guard guard,
      CurrentCaller caller,
      Messages messages) {
    this.readChild = readChild;
    this.readCaseFile = readCaseFile;
    this.agencies = agencies;
    this.guard = guard;
    this.caller = caller;
    this.messages = messages;
  }

  @GET
  public View file(@PathParam("child") UUID child) {
    ChildId id = new ChildId(child);
    ChildFile file = readChild.run(id, "child", caller.get());
    CaseFile entries = readCaseFile.run(id, "child.file", caller.get());
    Acts acts = new Acts(id, messages, guard.allows(caller.get(), Permission.RECORD_CHILD));
    return View.of(
        "child/file",
        new FileWriter(file, entries, messages, acts, agencies)
            .write(!RecordRoom.isVisitor(caller.get())));
  }

  /** Where the entries of a child's file are read. */
  static String href(ChildId child) {
    return ChildPages.href(child) + "/file";
  }
}
