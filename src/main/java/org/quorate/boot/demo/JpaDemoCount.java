package org.quorate.boot.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts what the demo holds, for the one line its start ends with. */
@ApplicationScoped
public class JpaDemoCount {
  @PersistenceContext private EntityManager entities;

  String line() {
    return "The demo holds %d children, %d meetings and %d open invitations."
        .formatted(
            number("select count(c) from Child c"),
            number("select count(m) from Meeting m"),
            number(
                "select count(i) from Invitation i where i.heard.answer is null"
                    + " and i.standing = org.quorate.meeting.Standing.INVITED"
                    + " and i.meeting.state = org.quorate.meeting.MeetingState.SCHEDULED"));
  }

  private long number(String query) {
    return entities.createQuery(query, Long.class).getSingleResult();
  }
}
