package org.quorate.web.postroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.access.AccessProblem;
import org.quorate.itip.CalendarProgram;
import org.quorate.itip.DiaryEntry;
import org.quorate.itip.ParticipationStatus;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.mail.postroom.OpenMailbox;
import org.quorate.mail.postroom.PostRoom;
import org.quorate.mail.postroom.PostRoomProblem;
import org.quorate.mail.postroom.ReceivedMail;
import org.quorate.web.Form;
import org.quorate.web.View;

/**
 * Every mailbox of the demo, and an answer from each as its calendar program would send it. It
 * needs no account, since everybody in it is invented; outside the demo every address here is not
 * found.
 */
@Path("/post-room")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class PostRoomPages {
  private static final String MAIL = "/{mailbox: [0-9a-f-]{36}}/{mail: [0-9]{1,18}}";
  private final PostRoom room;
  private final Messages messages;

  /** For CDI's proxy only. */
  protected PostRoomPages() {
    this(null, null);
  }

  @Inject
  public PostRoomPages(PostRoom room, Messages messages) {
    this.room = room;
    this.messages = messages;
  }

  @GET
  public View list() {
    return View.of("post-room/list", writer().list(room.mailboxes()));
  }

  @GET
  @Path("/{mailbox: [0-9a-f-]{36}}")
  public View mailbox(@PathParam("mailbox") String mailbox) {
    return View.of("post-room/mailbox", writer().mailbox(room.open(mailbox)));
  }

  /** Opened, it is read, as in any mailbox. */
  @GET
  @Path(MAIL)
  public View mail(@PathParam("mailbox") String mailbox, @PathParam("mail") long mail) {
    OpenMailbox open = room.open(mailbox);
    ReceivedMail read = in(open, mail);
    if (read.unread()) {
      room.markRead(open.mailbox(), mail);
    }
    return shown(open, read, Form.EMPTY);
  }

  @POST
  @Path(MAIL)
  public Object answer(
      @PathParam("mailbox") String mailbox, @PathParam("mail") long mail, Form form) {
    OpenMailbox open = room.open(mailbox);
    ReceivedMail read = in(open, mail);
    Optional<DiaryEntry> entry = read.entry().filter(asked -> !asked.isCancelled());
    Optional<CalendarProgram> program = named(CalendarProgram.values(), form.text("program"));
    Optional<ParticipationStatus> answer =
        named(ParticipationStatus.values(), form.text("answer"))
            .filter(CalendarProgram.ANSWERS::contains);
    if (entry.isEmpty() || program.isEmpty() || answer.isEmpty()) {
      Rejected rejected = new Rejected(PostRoomProblem.NO_ANSWER);
      return shown(open, read, form.refused(rejected, messages)).refused();
    }
    room.answer(open.mailbox(), entry.get(), program.get(), answer.get(), form.text("comment"));
    return Response.seeOther(URI.create(PostRoomWriter.href(open.mailbox(), mail))).build();
  }

  private View shown(OpenMailbox open, ReceivedMail mail, Form form) {
    return View.of("post-room/mail", writer().mail(open, mail, form));
  }

  private PostRoomWriter writer() {
    return new PostRoomWriter(messages);
  }

  private static ReceivedMail in(OpenMailbox open, long mail) {
    return open.mail(mail).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
  }

  private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
    return Stream.of(all).filter(one -> one.name().equals(name)).findFirst();
  }
}
