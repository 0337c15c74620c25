package org.quorate.mail;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.UUID;
import org.quorate.plan.ending.EndingFacts;
import org.quorate.plan.ending.Notice;

/**
 * What one agency is told about the end of a plan, as it was when it was decided: the payload of
 * one outbox row. It names no child, only the identifier by which the guard looks up which names
 * must not occur.
 */
public record NoticeSnapshot(
    Notice.Kind kind,
    boolean involved,
    String lead,
    String next,
    String meetingReference,
    String from,
    UUID child) {
  private static final Jsonb JSON = JsonbBuilder.create();

  static NoticeSnapshot of(EndingFacts.AgencyTold fact) {
    EndingFacts.Told told = fact.told();
    return new NoticeSnapshot(
        told.kind(),
        told.involved(),
        told.lead(),
        told.next(),
        told.meetingReference(),
        told.from(),
        fact.child().value());
  }

  String json() {
    return JSON.toJson(this);
  }

  static NoticeSnapshot read(String json) {
    return JSON.fromJson(json, NoticeSnapshot.class);
  }
}
