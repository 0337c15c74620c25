package org.quorate.agency;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quorate.kernel.EmailAddress;

/** Every professional of the directory, active or gone. */
public interface Professionals {
  Optional<Professional> find(ProfessionalId id);

  /** Those of {@code ids} that are there, by family name; one query. */
  List<Professional> withIds(Collection<ProfessionalId> ids);

  /** The active people of an agency, by family name. */
  List<Professional> of(AgencyId agency);

  /**
   * Everybody who is or was reached at this address: first whoever has it now, then active people
   * who had it, then those who have left. An address such as a school's safeguarding mailbox passes
   * from hand to hand, so there may be several; whoever matches a calendar's answer asks which of
   * them was invited.
   */
  List<Professional> withAddress(EmailAddress address);

  /** The order of {@link #withAddress}. */
  static Comparator<Professional> nearestFirst(EmailAddress address) {
    return Comparator.comparing(
            (Professional p) -> !(p.active() && p.address().folded().equals(address.folded())))
        .thenComparing(p -> !p.active())
        .thenComparing(p -> p.name().family());
  }

  /** The active professionals who named this one as their deputy. */
  List<Professional> deputisedBy(ProfessionalId deputy);

  /**
   * All active ones with their former addresses, in one query; for comparing a whole file with the
   * directory, not for pages.
   */
  List<Professional> allActive();

  /** Keeps a new professional, or what has changed of a known one. */
  default void store(Professional professional) {
    storeAll(List.of(professional));
  }

  /** The same for many at once. */
  void storeAll(Collection<Professional> professionals);
}
