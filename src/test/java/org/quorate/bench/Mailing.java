package org.quorate.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Part (b): until all ten mails of every meeting lie in the sink. The callers schedule one meeting
 * after the other; the clock stops with the last mail.
 */
final class Mailing {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofHours(1);

  private final Workbench bench;
  private final Supply supply;

  Mailing(Workbench bench, Supply supply) {
    this.bench = bench;
    this.supply = supply;
  }

  /**
   * What came of it.
   *
   * @param perSecond meetings whose mails are all there
   * @param sinkShare of one core, for the sink alone
   */
  record Sent(double perSecond, double sinkShare, long bytesEach) {}

  Sent run(int callers, int meetings)
      throws SQLException, InterruptedException, ExecutionException {
    SmtpSink sink = bench.sink();
    supply.fill(meetings);
    AtomicInteger left = new AtomicInteger(meetings);
    long wanted = sink.messages() + (long) meetings * Supply.ASKED;
    long bytesBefore = sink.bytes();
    Duration sinkBefore = sink.processorTime();
    long start = System.nanoTime();
    Callers.run(
        callers, AS_LONG_AS_IT_TAKES, () -> left.getAndDecrement() > 0 && supply.scheduleNext());
    if (!sink.awaitMessages(wanted, PATIENCE)) {
      throw new IllegalStateException(
          wanted - sink.messages() + " mails of " + meetings + " meetings never arrived");
    }
    long nanos = System.nanoTime() - start;
    double share = (double) sink.processorTime().minus(sinkBefore).toNanos() / nanos;
    long bytes = (sink.bytes() - bytesBefore) / ((long) meetings * Supply.ASKED);
    return new Sent(meetings * 1e9 / nanos, share, bytes);
  }

  /** One meeting at a time, from the request to the tenth mail. */
  Callers.Run oneByOne(int meetings) throws SQLException, InterruptedException, ExecutionException {
    SmtpSink sink = bench.sink();
    supply.fill(meetings);
    AtomicInteger left = new AtomicInteger(meetings);
    return Callers.run(
        1,
        AS_LONG_AS_IT_TAKES,
        () -> {
          long wanted = sink.messages() + Supply.ASKED;
          return left.getAndDecrement() > 0
              && supply.scheduleNext()
              && sink.awaitMessages(wanted, PATIENCE);
        });
  }

  /** What the sink takes from somebody who has nothing to compose: messages per second. */
  double sinkAlone(int connections, int bytesEach, Duration time)
      throws InterruptedException, ExecutionException {
    byte[] message = ("x".repeat(76) + "\r\n").repeat(bytesEach / 78 + 1).getBytes();
    ThreadLocal<Talk> talks = ThreadLocal.withInitial(() -> Talk.with(bench.sink().port()));
    return Callers.run(connections, time, () -> talks.get().send(message)).perSecond();
  }

  /** One kept conversation with the sink. */
  private record Talk(BufferedReader in, OutputStream out) {
    static Talk with(int port) {
      try {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        in.readLine();
        return new Talk(in, socket.getOutputStream());
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    boolean send(byte[] message) throws IOException {
      for (String line : new String[] {"MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA"}) {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        in.readLine();
      }
      out.write(message);
      out.write(".\r\n".getBytes(StandardCharsets.US_ASCII));
      return in.readLine() != null;
    }
  }
}
