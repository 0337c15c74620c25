package org.quorate.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A mail server that takes every message, counts it and throws it away. It acknowledges at once: a
 * delayed answer would be all that a benchmark measures. It keeps account of the processor time
 * that it takes for itself.
 */
final class SmtpSink implements AutoCloseable {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final ServerSocket server;
  private final AtomicLong messages = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();
  private final Set<Thread> talking = ConcurrentHashMap.newKeySet();
  private volatile CountDownLatch gate = new CountDownLatch(0);

  private SmtpSink(ServerSocket server) {
    this.server = server;
  }

  static SmtpSink open() throws IOException {
    SmtpSink sink = new SmtpSink(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    Thread.ofPlatform().daemon().start(sink::listen);
    return sink;
  }

  int port() {
    return server.getLocalPort();
  }

  /** How many messages have been acknowledged. */
  long messages() {
    return messages.get();
  }

  /** How many bytes all of them had, headers and all. */
  long bytes() {
    return bytes.get();
  }

  /** The processor time of the conversations that are open. */
  Duration processorTime() {
    return Duration.ofNanos(
        talking.stream().mapToLong(t -> Math.max(0, THREADS.getThreadCpuTime(t.threadId()))).sum());
  }

  /** Waits until so many messages have been acknowledged; false where nothing moves any more. */
  boolean awaitMessages(long count, Duration patience) throws InterruptedException {
    long seen = messages();
    long since = System.nanoTime();
    synchronized (messages) {
      while (messages() < count) {
        messages.wait(100);
        if (messages() > seen) {
          seen = messages();
          since = System.nanoTime();
        } else if (System.nanoTime() - since > patience.toNanos()) {
          return false;
        }
      }
    }
    return true;
  }

  /** From now on whoever wants to send waits, until {@link #release}. */
  void hold() {
    gate = new CountDownLatch(1);
  }

  void release() {
    gate.countDown();
  }

  private void listen() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        socket.setTcpNoDelay(true);
        Thread.ofPlatform().daemon().start(() -> talk(socket));
      } catch (IOException e) {
        if (!server.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void talk(Socket socket) {
    talking.add(Thread.currentThread());
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      OutputStream out = socket.getOutputStream();
      say(out, "220 sink");
      String line = line(in);
      while (line != null && !line.startsWith("QUIT")) {
        if (line.startsWith("DATA")) {
          gate.await();
          say(out, "354 go on");
          bytes.addAndGet(skipMessage(in));
          count();
        }
        say(out, "250 ok");
        line = line(in);
      }
      say(out, "221 bye");
    } catch (IOException | InterruptedException e) {
      // Whoever talked to us went away, which ends the conversation as well as QUIT does.
      Thread.currentThread().interrupt();
    } finally {
      talking.remove(Thread.currentThread());
    }
  }

  private void count() {
    synchronized (messages) {
      messages.incrementAndGet();
      messages.notifyAll();
    }
  }

  private static void say(OutputStream out, String words) throws IOException {
    out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    while (c != '\n' && c != -1) {
      line.append((char) c);
      c = in.read();
    }
    return c == -1 ? null : line.toString();
  }

  /** Reads up to the line that is a dot. */
  private static long skipMessage(InputStream in) throws IOException {
    String end = "\r\n.\r\n";
    long length = 0;
    int matched = 2;
    while (matched < end.length()) {
      int c = in.read();
      if (c == -1) {
        throw new IOException("the message has no end");
      }
      length++;
      matched = c == end.charAt(matched) ? matched + 1 : c == '\r' ? 1 : 0;
    }
    return length;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
