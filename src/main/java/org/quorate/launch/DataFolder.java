package org.quorate.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * The one folder in which the embedded default keeps everything: records, mail, secrets, logs. It
 * is readable by its owner only. Only one launcher at a time works in it; the lock goes with the
 * process, however it ends.
 */
public final class DataFolder implements Part {
  private static final int SECRET_BYTES = 32;
  private final Path root;
  private final FileChannel lock;

  private DataFolder(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  /** Opens the folder and makes it where it is not there; a fault where another run has it. */
  public static DataFolder open(Path root) {
    Path folder = root.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      forOwnerOnly(folder, "rwx------");
      FileChannel lock =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock.tryLock() == null) {
        lock.close();
        throw new LaunchFault("Quorate already runs from " + folder + ". Stop it first.");
      }
      OwnProcess.endLeftovers(folder);
      return new DataFolder(folder, lock);
    } catch (IOException e) {
      throw new LaunchFault("The folder " + folder + " cannot be used: " + e.getMessage(), e);
    }
  }

  /** A file in the folder; it need not exist. */
  public Path file(String name) {
    return root.resolve(name);
  }

  /** A folder in the folder; it is made where it does not exist. */
  public Path folder(String name) {
    try {
      return Files.createDirectories(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder that starts every run empty. */
  public Path emptied(String name) {
    remove(root.resolve(name));
    return folder(name);
  }

  /** A secret of 256 random bits, made the first time it is asked for and kept. */
  public String secret(String name) {
    Path file = folder("secrets").resolve(name);
    try {
      if (Files.notExists(file)) {
        byte[] chance = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(chance);
        write(file, HexFormat.of().formatHex(chance));
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file that only its owner may read; whole or not at all. */
  public static void write(Path file, String content) {
    try {
      Path draft = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(draft);
      Files.createFile(draft);
      forOwnerOnly(draft, "rw-------");
      Files.writeString(draft, content);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes a file or a folder with all that is in it; nothing happens where there is none. */
  static void remove(Path path) {
    if (Files.notExists(path)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(path)) {
      for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void forOwnerOnly(Path path, String permissions) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }

  /** Ends what still runs out of this folder and lets the next run have it. */
  @Override
  public void close() {
    OwnProcess.endLeftovers(root);
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
