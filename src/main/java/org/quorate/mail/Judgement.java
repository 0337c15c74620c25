package org.quorate.mail;

import java.time.Instant;
import java.util.Optional;
import org.quorate.meeting.Answer;
import org.quorate.meeting.InvitationId;
import org.quorate.meeting.MeetingId;
import org.quorate.meeting.Reply;

/**
 * What the mail room makes of an arrived message.
 *
 * @param concern why a person must look at it; empty where it can be taken as it is
 * @param trust how we know who speaks, where it can be taken
 * @param proposed another time, as the sender's calendar wrote it; may be empty
 */
record Judgement(
    ArrivedMail.Kind kind,
    Optional<Concern> concern,
    Optional<MeetingId> meeting,
    Optional<InvitationId> invitation,
    Optional<Said> said,
    Reply.Trust trust,
    String proposed) {

  /** An answer as it was read. */
  record Said(
      Answer answer,
      String comment,
      Optional<Reply.Delegate> delegate,
      int sequence,
      Instant stamp) {}

  static Judgement taken(ArrivedMail.Kind kind) {
    return new Judgement(
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Reply.Trust.UNVERIFIED,
        "");
  }

  static Judgement doubtful(ArrivedMail.Kind kind, Concern concern) {
    return new Judgement(
        kind,
        Optional.of(concern),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Reply.Trust.UNVERIFIED,
        "");
  }

  Judgement about(MeetingId which, InvitationId whose) {
    return new Judgement(
        kind, concern, Optional.of(which), Optional.of(whose), said, trust, proposed);
  }

  Judgement about(MeetingId which) {
    return new Judgement(kind, concern, Optional.of(which), invitation, said, trust, proposed);
  }

  Judgement saying(Optional<Said> what) {
    return new Judgement(kind, concern, meeting, invitation, what, trust, proposed);
  }

  Judgement proposing(String time) {
    return new Judgement(kind, concern, meeting, invitation, said, trust, time);
  }

  Judgement trusted(Reply.Trust how) {
    return new Judgement(kind, concern, meeting, invitation, said, how, proposed);
  }
}
