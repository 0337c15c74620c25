package org.quorate.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.quorate.bench.Storing.Way;

/**
 * {@code mvn -Pbench}: starts everything, measures the three parts that are asked for, prints one
 * table.
 */
public final class Benchmark {
  private static final int[] CALLERS = {1, 4};
  private static final int MEETINGS_MAILED = 1000;
  private static final int ONE_BY_ONE = 100;
  private static final int REPLIES = 2000;
  private static final int[] INVITEES = {5, 500};

  private final Workbench bench;
  private final Supply supply;
  private final Duration warmUp;
  private final Duration time;
  private final ResultTable table;

  private Benchmark(
      Workbench bench, Supply supply, Duration warmUp, Duration time, ResultTable table) {
    this.bench = bench;
    this.supply = supply;
    this.warmUp = warmUp;
    this.time = time;
    this.table = table;
  }

  /**
   * Runs once.
   *
   * @param arguments Payara Micro's jar, the WAR, a folder to work in, seconds of warming up,
   *     seconds that each figure is measured for, and the parts that are wanted, of {@code abc}
   */
  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.SEVERE);
    Path folder = Path.of(arguments[2]);
    folder.resolve("tmp").toFile().mkdirs();
    try (Workbench bench = Workbench.start(Path.of(arguments[0]), Path.of(arguments[1]), folder)) {
      Benchmark benchmark =
          new Benchmark(
              bench,
              Supply.arrange(bench),
              Duration.ofSeconds(Long.parseLong(arguments[3])),
              Duration.ofSeconds(Long.parseLong(arguments[4])),
              new ResultTable());
      benchmark.run(arguments[5]);
      try (var connection = bench.connect()) {
        System.out.println(benchmark.table.written(Machine.line(connection)));
      }
    }
    System.exit(0);
  }

  private void run(String parts) throws Exception {
    Storing storing = Storing.begin(bench, supply);
    if (parts.contains("a")) {
      store(storing);
    }
    storing.end();
    if (parts.contains("b")) {
      mail(new Mailing(bench, supply));
    }
    if (parts.contains("c")) {
      answer(new Answering(bench, storing.stored()));
    }
  }

  private void store(Storing storing) throws Exception {
    storing.run(4, warmUp);
    table.row("a statements of one of ours", 1, storing.statements());
    for (int callers : CALLERS) {
      Map<Way, Callers.Run> runs = storing.run(callers, time);
      runs.forEach(
          (way, run) ->
              table.row(
                  "a " + way,
                  callers,
                  "%.0f/s, half within %s, 99%% within %s"
                      .formatted(
                          run.perSecond(),
                          ResultTable.millis(run.percentile(50)),
                          ResultTable.millis(run.percentile(99)))));
      double ours = runs.get(Way.OURS).perSecond();
      table.row(
          "a ratio",
          callers,
          "%.2f of JDBC in the WAR (aim 0.90), %.2f of bare JDBC (aim 0.50)"
              .formatted(
                  ours / runs.get(Way.JDBC_IN_WAR).perSecond(),
                  ours / runs.get(Way.BARE_JDBC).perSecond()));
    }
  }

  private void mail(Mailing mailing) throws Exception {
    mailing.run(4, MEETINGS_MAILED);
    Mailing.Sent last = null;
    for (int callers : CALLERS) {
      last = mailing.run(callers, MEETINGS_MAILED);
      table.row(
          "b schedule to mailbox",
          callers,
          "%.0f meetings/s, %.0f mails/s; the sink itself took %.0f%% of one core"
              .formatted(
                  last.perSecond(), last.perSecond() * Supply.ASKED, last.sinkShare() * 100));
    }
    Callers.Run single = mailing.oneByOne(ONE_BY_ONE);
    table.row(
        "b one meeting alone",
        1,
        "tenth mail in the sink: half within %s, 99%% within %s"
            .formatted(
                ResultTable.millis(single.percentile(50)),
                ResultTable.millis(single.percentile(99))));
    table.row(
        "b the sink alone",
        1,
        "%.0f mails/s of %d bytes"
            .formatted(
                mailing.sinkAlone(1, (int) last.bytesEach(), Duration.ofSeconds(2)),
                last.bytesEach()));
  }

  private void answer(Answering answering) throws Exception {
    answering.run(1, INVITEES[0], REPLIES);
    for (int invitees : INVITEES) {
      for (int connections : CALLERS) {
        table.row(
            "c reply to attendance, " + invitees + " invitees",
            connections,
            "%.0f replies/s".formatted(answering.run(connections, invitees, REPLIES)));
      }
    }
  }
}
