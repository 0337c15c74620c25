package org.quorate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.quorate.agency.Professional;
import org.quorate.agency.Professionals;
import org.quorate.plan.lead.LeadFacts;

/**
 * When the lead of a child changes, the invitations to her meetings that lie ahead change with it,
 * in the same transaction: nobody finds a name in a calendar of somebody who no longer leads.
 */
@ApplicationScoped
public class MeetingsFollowLead {
  private MeetingDesk desk;
  private Contacts contacts;
  private Professionals professionals;
  private LeadNames names;

  /** For CDI's proxy only. */
  protected MeetingsFollowLead() {}

  @Inject
  public MeetingsFollowLead(
      MeetingDesk desk, Contacts contacts, Professionals professionals, LeadNames names) {
    this.desk = desk;
    this.contacts = contacts;
    this.professionals = professionals;
    this.names = names;
  }

  /** A first lead is no news to anybody's calendar; the next update names them. */
  void appointed(@Observes LeadFacts.Appointed fact) {
    desk.meetings()
        .ahead(fact.child(), fact.at())
        .forEach(meeting -> meeting.isLedBy(names.of(meeting.children())));
  }

  void handedOver(@Observes LeadFacts.HandedOver fact) {
    Meeting.LeadSeat seat = seat(fact);
    for (Meeting meeting : desk.meetings().ahead(fact.child(), fact.at())) {
      meeting
          .leadChanged(seat, names.of(meeting.children()), fact.by(), fact.at())
          .forEach(desk::tell);
    }
  }

  private Meeting.LeadSeat seat(LeadFacts.HandedOver fact) {
    return new Meeting.LeadSeat(
        fact.from(),
        professionals.find(fact.from()).map(before -> before.name().full()).orElse(""),
        contacts.whom(new Contact.OfPerson(fact.whom())),
        professionals.find(fact.whom()).map(Professional::phone).orElse(""));
  }
}
