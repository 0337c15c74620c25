package org.quorate.web.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.agency.Professional;
import org.quorate.agency.Professionals;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.referral.ReferralFile;
import org.quorate.rulebook.Rulebook;
import org.quorate.web.child.ChildWords;
import org.quorate.web.step.Horizon;
import org.quorate.web.step.Matter;

/** What both pages about referrals need to be written. */
@ApplicationScoped
public class ReferralDoor {
  private final Agencies agencies;
  private final Professionals professionals;
  private final Rulebook rulebook;
  private final Horizon horizon;
  private final Guard guard;
  private final CurrentCaller caller;
  private final Messages messages;

  /** For CDI's proxy only. */
  protected ReferralDoor() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  public ReferralDoor(
      Agencies agencies,
      Professionals professionals,
      Rulebook rulebook,
      Horizon horizon,
      Guard guard,
      CurrentCaller caller,
      Messages messages) {
    this.agencies = agencies;
    this.professionals = professionals;
    this.rulebook = rulebook;
    this.horizon = horizon;
    this.guard = guard;
    this.caller = caller;
    this.messages = messages;
  }

  public ReferralWriter writer(ReferralFile file) {
    return new ReferralWriter(
        file,
        new ReferralWriter.Reader(
            guard.allows(caller.get(), Permission.MAKE_REFERRAL),
            guard.allows(caller.get(), Permission.RECORD_CHILD)),
        names(file),
        messages,
        rulebook,
        horizon);
  }

  static Matter matter(ReferralFile file, String home, Optional<Long> version) {
    return new Matter(
        "referral-form.",
        "referral-step.",
        ChildWords.called(file.child()) + " · " + file.child().reference(),
        home,
        version);
  }

  private ReferralWriter.Names names(ReferralFile file) {
    var sought =
        file.referrals().stream()
            .flatMap(r -> Stream.concat(r.toAgency().stream(), r.referringAgency().stream()))
            .collect(Collectors.toSet());
    var leads =
        file.referrals().stream().flatMap(r -> r.lead().stream()).collect(Collectors.toSet());
    return new ReferralWriter.Names(
        sought.isEmpty()
            ? Map.of()
            : agencies.withIds(sought).stream().collect(Collectors.toMap(Agency::id, Agency::name)),
        leads.isEmpty()
            ? Map.of()
            : professionals.withIds(leads).stream()
                .collect(Collectors.toMap(Professional::id, p -> p.name().full())));
  }
}
