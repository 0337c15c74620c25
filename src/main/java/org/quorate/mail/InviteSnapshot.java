package org.quorate.mail;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.quorate.child.ChildId;
import org.quorate.meeting.InvitationCode;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.Mode;
import org.quorate.meeting.Slot;
import org.quorate.rulebook.MeetingType;

/**
 * What one invitee is to be told, as it was when it was decided: the payload of one outbox row. It
 * names no child, only the identifiers by which the last guard looks up which names must not occur.
 *
 * @param lead who leads for the children; empty where nobody does
 * @param before where and when it was to be; only of {@link News#MOVED} and {@link News#RELOCATED}
 */
public record InviteSnapshot(
    News news,
    UUID meeting,
    String uid,
    int sequence,
    Instant stamp,
    MeetingType type,
    Mode mode,
    String reference,
    Time time,
    Time before,
    String note,
    String convenor,
    String telephone,
    String code,
    String name,
    String organisation,
    String lead,
    List<UUID> children) {
  private static final Jsonb JSON = JsonbBuilder.create();

  /** Messages that were put before leads were told have none. */
  public InviteSnapshot {
    lead = lead == null ? "" : lead;
  }

  /** Why it is sent. */
  public enum News {
    ASKED,
    MOVED,
    /** Place, link or length changed; the start did not. */
    RELOCATED,
    AMENDED,
    /** Another person leads; nothing else changed. */
    LED,
    CALLED_OFF,
    RELEASED;

    boolean isCancellation() {
      return this == CALLED_OFF || this == RELEASED;
    }
  }

  /**
   * Whom it is for.
   *
   * @param code of the invitation; gives its secrets
   */
  record Addressee(String code, String name, String organisation) {
    static Addressee of(Meeting.Invitee invitee) {
      return new Addressee(invitee.code().value(), invitee.name(), invitee.organisation());
    }
  }

  /** A slot in plain values. */
  public record Time(
      LocalDateTime start, long minutes, String zone, String place, String room, String link) {
    static Time of(Slot slot) {
      return new Time(
          slot.start(),
          slot.length().toMinutes(),
          slot.zone().getId(),
          slot.place(),
          slot.room(),
          slot.link());
    }

    Time withoutTypedText() {
      return new Time(start, minutes, zone, "", "", "");
    }
  }

  static InviteSnapshot of(
      News news,
      Meeting.Card card,
      Time before,
      Addressee to,
      Stream<ChildId> children,
      Instant at) {
    return new InviteSnapshot(
        news,
        card.id().value(),
        card.uid(),
        card.sequence(),
        at,
        card.type(),
        card.mode(),
        card.reference(),
        Time.of(card.slot()),
        before,
        card.note(),
        card.convenor(),
        card.telephone(),
        to.code(),
        to.name(),
        to.organisation(),
        card.lead(),
        children.map(ChildId::value).toList());
  }

  InvitationCode invitation() {
    return new InvitationCode(code);
  }

  /** The same with nothing in it that people typed for this meeting. */
  InviteSnapshot withoutTypedText() {
    return new InviteSnapshot(
        news,
        meeting,
        uid,
        sequence,
        stamp,
        type,
        mode,
        reference,
        time.withoutTypedText(),
        before == null ? null : before.withoutTypedText(),
        "",
        convenor,
        telephone,
        code,
        name,
        organisation,
        lead,
        children);
  }

  String json() {
    return JSON.toJson(this);
  }

  static InviteSnapshot read(String json) {
    return JSON.fromJson(json, InviteSnapshot.class);
  }
}
