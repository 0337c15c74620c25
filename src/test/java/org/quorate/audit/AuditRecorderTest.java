package org.quorate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Subject;
import org.quorate.testing.MemoryAuditTrail;

class AuditRecorderTest {
  private static final Instant NOW = Instant.parse("2025-12-01T09:00:00.123456789Z");
  private static final UUID MIA = UUID.fromString("01900000-0000-7000-8000-00000000c001");
  private static final UUID JOEL = UUID.fromString("01900000-0000-7000-8000-00000000c002");
  private static final UUID MEETING = UUID.fromString("01900000-0000-7000-8000-00000000e001");
  private static final Actor AMINA =
      new Actor(Actor.Kind.PERSON, Optional.of(new UUID(7, 7)), "Amina Rahman", "192.0.2.1");

  private final MemoryAuditTrail trail = new MemoryAuditTrail();
  private final AuditRecorder recorder = new AuditRecorder(trail);

  @Test
  void a_read_is_kept_with_who_what_when_and_from_where() {
    recorder.record(new Viewed(AMINA, NOW, Set.of(Subject.child(MIA)), "child"));

    AuditEntry line = trail.all().getFirst();
    assertThat(line.by()).isEqualTo(AMINA);
    assertThat(line.what()).isEqualTo("Viewed");
    assertThat(line.detail()).isEqualTo("child");
    assertThat(line.at()).isEqualTo(Instant.parse("2025-12-01T09:00:00.123456Z"));
    assertThat(line.child()).contains(MIA);
  }

  @Test
  void a_fact_about_one_child_and_its_meeting_is_one_line() {
    recorder.record(
        new Viewed(AMINA, NOW, Set.of(Subject.child(MIA), Subject.meeting(MEETING)), "meeting"));

    assertThat(trail.all()).hasSize(1);
    assertThat(trail.all().getFirst().meeting()).contains(MEETING);
    assertThat(trail.all().getFirst().subjects()).isEqualTo("MEETING:" + MEETING);
  }

  @Test
  void siblings_have_a_line_each_that_does_not_name_the_other() {
    recorder.record(
        new Viewed(AMINA, NOW, Set.of(Subject.child(MIA), Subject.child(JOEL)), "child.list"));

    List<AuditEntry> lines = trail.all();
    assertThat(lines).extracting(line -> line.child().orElseThrow()).containsExactly(MIA, JOEL);
    assertThat(lines).extracting(AuditEntry::fact).containsOnly(lines.getFirst().fact());
    assertThat(lines).extracting(AuditEntry::subjects).containsOnly("");
    assertThat(lines).extracting(AuditEntry::id).doesNotHaveDuplicates();
  }

  @Test
  void what_concerns_no_child_is_one_line_too() {
    recorder.record(
        new Viewed(AMINA, NOW, Set.of(new Subject(Subject.Kind.RULEBOOK, MEETING)), "rules"));

    assertThat(trail.all()).hasSize(1);
    assertThat(trail.all().getFirst().child()).isEmpty();
  }
}
