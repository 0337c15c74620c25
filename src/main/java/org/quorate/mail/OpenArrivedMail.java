package org.quorate.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.kernel.Rejected;
import org.quorate.meeting.Meetings;

/** Opens a message of the quarantine as it arrived, the invitee's secret hidden. */
@ApplicationScoped
public class OpenArrivedMail {
  private ArrivedMails arrived;
  private Meetings meetings;
  private Guard guard;

  protected OpenArrivedMail() {}

  @Inject
  public OpenArrivedMail(ArrivedMails arrived, Meetings meetings, Guard guard) {
    this.arrived = arrived;
    this.meetings = meetings;
    this.guard = guard;
  }

  /** Which one. */
  public record Request(UUID mail) {}

  /** The raw message as text. */
  @Transactional
  public String run(Request request, Caller caller) {
    guard.require(caller, Permission.JUDGE_QUARANTINE);
    ArrivedMail mail = Quarantine.mail(arrived, meetings, guard, request.mail(), caller);
    byte[] raw = arrived.raw(mail.id()).orElseThrow(() -> new Rejected(AccessProblem.NOT_FOUND));
    return Redaction.hide(new String(raw, StandardCharsets.UTF_8));
  }
}
