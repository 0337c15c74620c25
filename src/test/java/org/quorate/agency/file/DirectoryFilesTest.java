package org.quorate.agency.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.testing.AgencyBuilder.anAgency;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Role;
import org.quorate.agency.file.Comparison.Verdict;
import org.quorate.kernel.Problem;
import org.quorate.kernel.Rejected;
import org.quorate.testing.Callers;
import org.quorate.testing.Cast;
import org.quorate.testing.FiredFacts;
import org.quorate.testing.MemoryAgencies;
import org.quorate.testing.MemoryProfessionals;

/** A file's way from being sent to being taken. */
class DirectoryFilesTest {
  private static final String TWO_NEW =
      "name,kind,mailbox\nZoë's Place,VCS,zoe@place.example\nQuayside,GP,a@b.example\n";

  private final Cast cast = new Cast();
  private final MemoryAgencies agencies = cast.inAgencies();
  private final MemoryProfessionals professionals = cast.inProfessionals();
  private final MemoryUploads uploads = new MemoryUploads();
  private final FiredFacts facts = new FiredFacts();
  private final Guard guard = Guard.over(List.of());
  private final Clock clock = Clock.fixed(Instant.parse("2025-12-01T09:00:00Z"), ZoneOffset.UTC);
  private final Caller tomasz = Callers.a(Role.CONVENOR);
  private final Caller somebodyElse = Callers.a(Role.ADMINISTRATOR);

  private final UploadDirectoryFile upload = new UploadDirectoryFile(guard, uploads, clock);
  private final CompareDirectoryFile compare =
      new CompareDirectoryFile(guard, uploads, agencies, professionals);
  private final TakeDirectoryFile take =
      new TakeDirectoryFile(guard, uploads, agencies, professionals, facts, clock);
  private final WriteDirectoryFile write = new WriteDirectoryFile(guard, agencies, professionals);

  @Test
  void what_was_shown_is_what_is_taken_and_only_once() {
    UUID id = send("\uFEFF" + TWO_NEW);
    Comparison shown = shown(id);

    take.run(new TakeDirectoryFile.Request(id, shown.digest()), tomasz);

    assertThat(agencies.named("Zoë's Place", "")).isPresent();
    assertThat(facts.names()).containsExactly("Agency.Registered", "Agency.Registered");
    assertProblem(
        FileProblem.UPLOAD_GONE,
        () -> take.run(new TakeDirectoryFile.Request(id, shown.digest()), tomasz));
  }

  @Test
  void a_directory_that_changed_since_is_shown_again_first() {
    UUID id = send(TWO_NEW);
    String digest = shown(id).digest();
    agencies.store(anAgency().called("Quayside").build());

    assertProblem(
        FileProblem.CHANGED_SINCE_SHOWN,
        () -> take.run(new TakeDirectoryFile.Request(id, digest), tomasz));

    assertThat(agencies.named("Zoë's Place", "")).isEmpty();
    assertThat(facts.all()).isEmpty();
  }

  @Test
  void a_file_with_one_fault_is_not_taken_at_all() {
    UUID id = send(TWO_NEW + "Third,GP,nowhere\n");

    assertProblem(
        FileProblem.FAULTS_LEFT,
        () -> take.run(new TakeDirectoryFile.Request(id, shown(id).digest()), tomasz));

    assertThat(agencies.named("Quayside", "")).isEmpty();
  }

  @Test
  void nobody_sees_or_takes_the_file_of_somebody_else() {
    UUID id = send(TWO_NEW);

    assertProblem(
        FileProblem.UPLOAD_GONE,
        () -> compare.run(new CompareDirectoryFile.Request(id), somebodyElse));
  }

  @Test
  void a_newer_file_takes_the_place_of_the_older() {
    UUID older = send(TWO_NEW);

    send(TWO_NEW);

    assertProblem(
        FileProblem.UPLOAD_GONE,
        () -> compare.run(new CompareDirectoryFile.Request(older), tomasz));
  }

  @Test
  void a_file_in_another_encoding_is_refused_rather_than_misspelt() {
    assertRefused(FileProblem.NOT_UTF8, TWO_NEW.getBytes(Charset.forName("windows-1252")));
    assertRefused(FileProblem.NOT_UTF8, TWO_NEW.getBytes(StandardCharsets.UTF_16));
    assertRefused(FileProblem.NOT_UTF8, "a\0b".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void an_empty_or_a_huge_file_is_refused() {
    assertRefused(FileProblem.NO_FILE, new byte[0]);
    assertRefused(FileProblem.TOO_LARGE, new byte[FileText.LARGEST + 1]);
  }

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void what_was_written_is_read_as_unchanged(FileKind kind) {
    agencies.store(
        anAgency().called("=cmd|' /C calc'!A0").ringingAtNight("+44 1632 960 123").build());
    String file = write.run(new WriteDirectoryFile.Request(kind, false), tomasz);

    UUID id =
        upload.run(
            new UploadDirectoryFile.Request(kind, file.getBytes(StandardCharsets.UTF_8)), tomasz);

    Comparison comparison = shown(id);
    assertThat(comparison.faults()).isEmpty();
    assertThat(comparison.lines()).hasSizeGreaterThan(15);
    assertThat(comparison.count(Verdict.UNCHANGED)).isEqualTo(comparison.lines().size());
    assertThat(comparison.canBeTaken()).isFalse();
  }

  @Test
  void no_cell_of_a_written_file_begins_a_formula() {
    agencies.store(
        anAgency()
            .called("=HYPERLINK(\"http://evil.example\")")
            .ringingAtNight("+44 1632 960 123")
            .build());

    String file = write.run(new WriteDirectoryFile.Request(FileKind.AGENCIES, false), tomasz);

    assertThat(file)
        .contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\"")
        .contains(",'+44 1632 960 123");
    assertThat(file.lines().skip(1)).noneMatch(line -> line.matches("[=+@-].*|.*,[=+@-].*"));
  }

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void the_form_to_fill_in_has_the_header_only(FileKind kind) {
    String form = write.run(new WriteDirectoryFile.Request(kind, true), tomasz);

    assertThat(form).startsWith("\uFEFF").contains("mail").endsWith("\r\n");
    assertThat(form.lines()).hasSize(1);
  }

  @Test
  void a_social_worker_neither_sends_nor_fetches_files() {
    Caller amina = Callers.a(Role.SOCIAL_WORKER);

    assertProblem(
        AccessProblem.NOT_ALLOWED,
        () ->
            upload.run(new UploadDirectoryFile.Request(FileKind.AGENCIES, new byte[] {1}), amina));
    assertProblem(
        AccessProblem.NOT_ALLOWED,
        () -> write.run(new WriteDirectoryFile.Request(FileKind.PROFESSIONALS, false), amina));
  }

  private UUID send(String file) {
    return upload.run(
        new UploadDirectoryFile.Request(FileKind.AGENCIES, file.getBytes(StandardCharsets.UTF_8)),
        tomasz);
  }

  private Comparison shown(UUID id) {
    return compare.run(new CompareDirectoryFile.Request(id), tomasz).comparison();
  }

  private void assertRefused(Problem problem, byte[] file) {
    assertProblem(
        problem,
        () -> upload.run(new UploadDirectoryFile.Request(FileKind.AGENCIES, file), tomasz));
  }

  private static void assertProblem(Problem problem, ThrowingCallable doing) {
    assertThatThrownBy(doing)
        .isInstanceOfSatisfying(Rejected.class, no -> assertThat(no.problem()).isEqualTo(problem));
  }
}
