package org.quorate.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.agency.Agencies;
import org.quorate.child.ChildId;
import org.quorate.child.chronology.AgencyNames;
import org.quorate.child.chronology.ChronicleEntry;
import org.quorate.child.chronology.Chronicler;
import org.quorate.child.chronology.Strand;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Subject;

/** Tells of referrals in a child's chronology: made, answered, and what was done instead. */
@ApplicationScoped
public class ReferralChronicler implements Chronicler {
  private final Referrals referrals;
  private final Agencies agencies;
  private final ZoneId zone;

  /** For CDI's proxy only. */
  protected ReferralChronicler() {
    this(null, null, null);
  }

  @Inject
  public ReferralChronicler(Referrals referrals, Agencies agencies, ZoneId zone) {
    this.referrals = referrals;
    this.agencies = agencies;
    this.zone = zone;
  }

  @Override
  public List<ChronicleEntry> of(ChildId child) {
    List<Referral> all = referrals.of(child);
    AgencyNames names = AgencyNames.of(all.stream().flatMap(r -> r.toAgency().stream()), agencies);
    return all.stream().flatMap(referral -> lines(referral, names)).toList();
  }

  private Stream<ChronicleEntry> lines(Referral referral, AgencyNames names) {
    ChronicleEntry made = line(referral, names, referral.referredOn(), "chronicle.referral.made");
    Stream<ChronicleEntry> answered =
        referral.outcomeOn().stream()
            .map(day -> line(referral, names, day, outcomeWords(referral)));
    return Stream.concat(Stream.of(made), answered);
  }

  private static String outcomeWords(Referral referral) {
    return switch (referral.outcome()) {
      case ACCEPTED -> "chronicle.referral.accepted";
      case REFUSED -> "chronicle.referral.refused";
      case WITHDRAWN, OPEN -> "chronicle.referral.withdrawn";
    };
  }

  private ChronicleEntry line(Referral referral, AgencyNames names, LocalDate day, String words) {
    ChronicleEntry line =
        ChronicleEntry.on(
                day,
                zone,
                Strand.REFERRAL,
                words,
                new Subject(Subject.Kind.REFERRAL, referral.id().value()))
            .with("need", referral.need())
            .with("whom", whom(referral, names));
    return referral.refusalReason().map(reason -> line.with("reason", reason)).orElse(line);
  }

  /** The panel's or service's own name, or what kind of panel it is. */
  private static String whom(Referral referral, AgencyNames names) {
    String named =
        Stream.of(referral.toAgency().map(names::of).orElse(""), referral.toWhom())
            .filter(name -> !name.isBlank())
            .collect(Collectors.joining(", "));
    return named.isEmpty() ? Messages.key(referral.forum()) : named;
  }
}
