package org.quorate.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quorate.audit.AuditEntry;
import org.quorate.audit.AuditTrail;

/** {@link AuditTrail} in memory. */
public final class MemoryAuditTrail implements AuditTrail {
  private final List<AuditEntry> lines = new ArrayList<>();

  /** Every line in the order of writing. */
  public List<AuditEntry> all() {
    return List.copyOf(lines);
  }

  @Override
  public void append(List<AuditEntry> entries) {
    lines.addAll(entries);
  }

  @Override
  public List<AuditEntry> read(Filter filter, int limit) {
    return lines.stream()
        .filter(e -> filter.child().isEmpty() || e.child().equals(filter.child()))
        .filter(e -> filter.actor().isEmpty() || e.by().id().equals(filter.actor()))
        .filter(e -> filter.from().isEmpty() || !e.at().isBefore(filter.from().get()))
        .filter(e -> filter.before().isEmpty() || e.at().isBefore(filter.before().get()))
        .sorted(Comparator.comparing(AuditEntry::at).thenComparing(AuditEntry::id).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<AuditEntry> ofMeeting(UUID meeting) {
    return lines.stream().filter(e -> e.meeting().equals(Optional.of(meeting))).toList();
  }
}
