package org.quorate.access;

/** What a person is to the service; one person may hold several. Stored by name. */
public enum Role {
  SOCIAL_WORKER,
  TEAM_MANAGER,
  SERVICE_MANAGER,
  CONFERENCE_CHAIR,
  /** Business support who sends invitations. */
  CONVENOR,
  AGENCY_PROFESSIONAL,
  AUDITOR,
  ADMINISTRATOR
}
