package org.quorate.agency.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.agency.TypedText;
import org.quorate.kernel.EmailAddress;

/** The active professionals of the directory as lines of a file name them: by address. */
final class KnownPeople {
  private final Map<String, Professional> byAddress = new HashMap<>();
  private final Map<String, Professional> byFormerAddress = new HashMap<>();
  private final Map<ProfessionalId, Professional> byId;

  KnownPeople(List<Professional> active) {
    byId = active.stream().collect(Collectors.toMap(Professional::id, Function.identity()));
    for (Professional person : active) {
      byAddress.put(person.address().folded(), person);
      for (EmailAddress former : person.formerAddresses()) {
        byFormerAddress.put(former.folded(), person);
      }
    }
  }

  /** An address as it is compared. */
  static String key(String typed) {
    return EmailAddress.in(typed).map(EmailAddress::folded).orElse(TypedText.line(typed));
  }

  Optional<Professional> at(String address) {
    return Optional.ofNullable(byAddress.get(key(address)));
  }

  Optional<Professional> formerlyAt(String address) {
    return Optional.ofNullable(byFormerAddress.get(key(address)));
  }

  /** Folded; empty for somebody who has left. */
  String addressOf(ProfessionalId id) {
    return Optional.ofNullable(byId.get(id)).map(p -> p.address().folded()).orElse("");
  }

  List<Professional> countingOn(Professional deputy) {
    return byId.values().stream().filter(p -> p.deputy().equals(Optional.of(deputy.id()))).toList();
  }
}
