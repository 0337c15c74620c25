package org.quorate.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.kernel.Rejected;

/** Writes down who agreed to help for a child in need, refused it, or withdrew what they agreed. */
@ApplicationScoped
public class RecordConsent {
  private final RecordRoom room;
  private final Consents consents;

  /** For CDI's proxy only. */
  protected RecordConsent() {
    this(null, null);
  }

  @Inject
  public RecordConsent(RecordRoom room, Consents consents) {
    this.room = room;
    this.consents = consents;
  }

  /** Lines are added, never changed, and so need no version. */
  public record Request(Consent.Said said) {}

  @Transactional
  public UUID run(Request request, Caller caller) {
    Consent.Said said = request.said();
    Child child = room.lend(said.child(), Optional.empty(), caller);
    said.member().ifPresent(member -> mustBeResponsible(child, member));
    Consent consent = Consent.of(said, room.today(), caller.actor(), room.moment());
    consents.store(consent);
    room.tell(consent.recorded(caller.actor()));
    return consent.id();
  }

  private static void mustBeResponsible(Child child, UUID member) {
    FamilyMember who =
        child.familyMembers().stream()
            .filter(m -> m.id().equals(member))
            .findFirst()
            .orElseThrow(() -> new Rejected(ChildProblem.NOT_ON_FILE, "member"));
    if (!who.hasParentalResponsibility()) {
      throw new Rejected(ChildProblem.NOT_RESPONSIBLE, "member");
    }
  }
}
