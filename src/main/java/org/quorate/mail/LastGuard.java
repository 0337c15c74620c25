package org.quorate.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.quorate.child.ChildId;

/**
 * Reads every mail once more after it has been composed and before it leaves. What the invitation
 * itself must say, its addressee, the convenor and our own template's words, is left out: a police
 * officer may bear the same name as the child, and a child may be called London.
 */
@ApplicationScoped
public class LastGuard {
  /** The mails of one meeting leave together: their names are looked up once. */
  private static final Duration REMEMBERED = Duration.ofSeconds(30);

  private static final int MOST_REMEMBERED = 200;

  private FamilyNames names;
  private Clock clock;

  private final Map<List<UUID>, Remembered> scanners = new ConcurrentHashMap<>();

  protected LastGuard() {}

  @Inject
  public LastGuard(FamilyNames names, Clock clock) {
    this.names = names;
    this.clock = clock;
  }

  /**
   * @param bare the same mail without what people typed: what is found there is ours to say
   */
  boolean findsAName(InviteSnapshot told, InviteMail mail, Supplier<InviteMail> bare) {
    NameScanner scanner = scanner(told.children());
    int sighted = sightings(scanner, told, mail);
    return sighted > 0 && sighted > sightings(scanner, told, bare.get());
  }

  private static int sightings(NameScanner scanner, InviteSnapshot told, InviteMail mail) {
    return mail.readable().stream()
        .map(text -> without(text, told))
        .mapToInt(text -> scanner.allIn(text).size())
        .sum();
  }

  private static String without(String text, InviteSnapshot told) {
    String rest = text;
    for (String known : List.of(told.name(), told.convenor(), told.organisation(), told.lead())) {
      rest = known.isBlank() ? rest : rest.replace(known, "-");
    }
    return rest;
  }

  private NameScanner scanner(List<UUID> children) {
    Instant now = clock.instant();
    Remembered known = scanners.get(children);
    if (known == null || known.until().isBefore(now)) {
      if (scanners.size() >= MOST_REMEMBERED) {
        scanners.clear();
      }
      List<ChildId> ids = children.stream().map(ChildId::new).toList();
      known = new Remembered(new NameScanner(names.of(ids)), now.plus(REMEMBERED));
      scanners.put(children, known);
    }
    return known.scanner();
  }

  private record Remembered(NameScanner scanner, Instant until) {}
}
