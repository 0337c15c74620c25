package org.quorate.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A child process that can be found again by the next run. Its number and the instant it started
 * are written to a file; a process is taken for the one written down only where both agree, because
 * numbers are used again.
 */
final class OwnProcess implements Part {
  private static final String ENDING = ".pid";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
  private final Process process;
  private final Path file;

  private OwnProcess(Process process, Path file) {
    this.process = process;
    this.file = file;
  }

  /** Starts it and writes it down in the data folder under this name. */
  static OwnProcess start(DataFolder data, String name, ProcessBuilder command) {
    Path file = data.file(name + ENDING);
    try {
      Process process = command.start();
      DataFolder.write(file, process.pid() + "\n" + startOf(process.toHandle()).orElse("") + "\n");
      return new OwnProcess(process, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends whatever the files in this folder name and still lives, the last started first. */
  static void endLeftovers(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .sorted(Comparator.comparing(OwnProcess::written).reversed())
          .forEach(
              file -> {
                leftover(file).ifPresent(OwnProcess::end);
                DataFolder.remove(file);
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileTime written(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<ProcessHandle> leftover(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return ProcessHandle.of(Long.parseLong(lines.getFirst()))
          .filter(process -> startOf(process).equals(Optional.of(lines.get(1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Returns when it has ended. */
  void awaitEnd() {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Asks it to end, and makes it end where it does not. */
  @Override
  public void close() {
    end(process.toHandle());
    DataFolder.remove(file);
  }

  private static void end(ProcessHandle process) {
    process.destroy();
    if (!gone(process)) {
      process.destroyForcibly();
      gone(process);
    }
  }

  /**
   * Looks again and again rather than wait on {@code onExit()}: that answers on a shared pool,
   * which has a single thread on a small machine, and the thread that stops everything may be that
   * one.
   */
  private static boolean gone(ProcessHandle process) {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    while (process.isAlive() && System.nanoTime() < giveUp) {
      Pause.of(BETWEEN_LOOKS);
    }
    return !process.isAlive();
  }
}
