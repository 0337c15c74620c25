package org.quorate.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.child.ChildId;
import org.quorate.mail.JpaQuarantineBoard.ArrivedRow;
import org.quorate.mail.JpaQuarantineBoard.Mark;
import org.quorate.meeting.JpaMeetingBoard;

/** The messages that wait, as far as they are the reader's business. */
@ApplicationScoped
public class WaitingMail {
  /** As many as are counted on the home page; more are "50 or more". */
  private static final int MOST_COUNTED = 50;

  private final JpaQuarantineBoard quarantine;
  private final JpaMeetingBoard meetings;
  private final Guard guard;

  /** For CDI's proxy only. */
  protected WaitingMail() {
    this(null, null, null);
  }

  @Inject
  public WaitingMail(JpaQuarantineBoard quarantine, JpaMeetingBoard meetings, Guard guard) {
    this.quarantine = quarantine;
    this.meetings = meetings;
    this.guard = guard;
  }

  /** Whether the reader may see it: all children of its meeting must be their business. */
  public Set<UUID> hidden(Collection<ArrivedRow> rows, Caller reader) {
    Set<UUID> about =
        rows.stream()
            .flatMap(row -> row.meeting().stream())
            .map(id -> id.value())
            .collect(Collectors.toSet());
    Map<UUID, Set<ChildId>> children = meetings.children(about);
    Set<UUID> all =
        children.values().stream()
            .flatMap(Set::stream)
            .map(ChildId::value)
            .collect(Collectors.toSet());
    Set<UUID> visible = guard.visible(reader, all);
    return rows.stream()
        .filter(
            row ->
                row.meeting()
                    .map(id -> children.getOrDefault(id.value(), Set.of()))
                    .filter(some -> !some.stream().allMatch(c -> visible.contains(c.value())))
                    .isPresent())
        .map(ArrivedRow::mail)
        .collect(Collectors.toSet());
  }

  /** A page of them, one more than {@code size} where there are more. */
  public List<ArrivedRow> page(Optional<Mark> after, int size) {
    return quarantine.waiting(after, size);
  }

  /** How many wait for this reader; 0 for whoever may not judge them. */
  public int count(Caller reader) {
    if (!guard.allows(reader, Permission.JUDGE_QUARANTINE)) {
      return 0;
    }
    List<ArrivedRow> rows = quarantine.waiting(Optional.empty(), MOST_COUNTED);
    return rows.size() - hidden(rows, reader).size();
  }
}
