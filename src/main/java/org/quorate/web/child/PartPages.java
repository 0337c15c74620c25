package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.Agencies;
import org.quorate.agency.Professionals;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.ReadChild;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.web.Form;
import org.quorate.web.Notices;
import org.quorate.web.View;

/** The small forms of a child's record, one for each {@link Part}. */
@Path("/children/{child: [0-9a-f-]{36}}/{part: [a-z-]+}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PartPages {
  private final Iterable<Part> parts;
  private final ReadChild readChild;
  private final Agencies agencies;
  private final Professionals professionals;
  private final Guard guard;
  private final CurrentCaller caller;
  private final Messages messages;
  private final Notices notices;

  /** For CDI's proxy only. */
  protected PartPages() {
    this(null, null, null, null, null, null, null, null);
  }

  @Inject
  public PartPages(
      Instance<Part> parts,
      ReadChild readChild,
      Agencies agencies,
      Professionals professionals,
      Guard guard,
      CurrentCaller caller,
      Messages messages,
      Notices notices) {
    this.parts = parts;
    this.readChild = readChild;
    this.agencies = agencies;
    this.professionals = professionals;
    this.guard = guard;
    this.caller = caller;
    this.messages = messages;
    this.notices = notices;
  }

  @GET
  public View ask(
      @PathParam("child") UUID child,
      @PathParam("part") String path,
      @QueryParam("item") String item) {
    Part part = part(path);
    ChildFile file = file(child, part);
    Optional<UUID> one = item(item);
    return sheet(part, file, one, part.filled(file, one), Optional.of(file.child().version()));
  }

  /** Saves and goes back to the child's page, or shows the same form with what is wrong. */
  @POST
  public Object save(
      @PathParam("child") UUID child,
      @PathParam("part") String path,
      @QueryParam("item") String item,
      Form form) {
    Part part = part(path);
    ChildId id = new ChildId(child);
    Optional<Long> version = form.optional("version").flatMap(PartPages::number);
    try {
      part.save(new Part.Sent(id, version, item(item), form, caller.get()));
    } catch (Rejected rejected) {
      return again(part, file(child, part), item(item), form, version, rejected);
    }
    notices.success(messages.text("child-part." + path + ".done"));
    return Response.seeOther(URI.create(part.home(id))).build();
  }

  /**
   * The form as it was typed. Where somebody else changed the record meanwhile this is told, and
   * sending once more, after looking, overwrites.
   */
  private View again(
      Part part,
      ChildFile file,
      Optional<UUID> item,
      Form form,
      Optional<Long> version,
      Rejected rejected) {
    Optional<Long> next =
        rejected.problem() == AccessProblem.CHANGED_MEANWHILE
            ? Optional.of(file.child().version())
            : version;
    return sheet(part, file, item, form.refused(rejected, messages), next)
        .withStatus(rejected.problem().kind().status() == 409 ? 409 : 400);
  }

  private View sheet(
      Part part, ChildFile file, Optional<UUID> item, Form form, Optional<Long> version) {
    String words = "child-part." + part.path();
    String here = ChildPages.href(file.child().id()) + "/" + part.path();
    Asking ask = new Asking(messages, form, agencies, professionals);
    return View.of(
        "child/sheet",
        new Sheet(
            messages.text(words + ".title"),
            messages.find(words + ".lead").orElse(""),
            ChildWords.called(file.child()) + " · " + file.child().reference(),
            part.home(file.child().id()),
            here + item.map(i -> "?item=" + i).orElse(""),
            messages.find(words + ".button").orElseGet(() -> messages.text("child-form.save")),
            version,
            part.questions(ask, file),
            form.errors()));
  }

  private ChildFile file(UUID child, Part part) {
    guard.require(
        caller.get(),
        part.path().equals("lateness") ? Permission.ARRANGE_MEETING : Permission.RECORD_CHILD,
        child);
    return readChild.run(new ChildId(child), "child." + part.path(), caller.get());
  }

  private Part part(String path) {
    for (Part part : parts) {
      if (part.path().equals(path)) {
        return part;
      }
    }
    throw new Rejected(AccessProblem.NOT_FOUND);
  }

  private static Optional<UUID> item(String text) {
    return Optional.ofNullable(text).flatMap(Answers::uuid);
  }

  private static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.parseLong(text));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }
}
