package org.quorate.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some callers, each of whom calls again as soon as it has been answered. */
final class Callers {
  private Callers() {}

  /** Something that is done once; false where there is nothing left to do. */
  interface Call {
    boolean run() throws Exception;
  }

  /** How many calls were made in how long, and how long each took. */
  record Run(long nanos, long[] each) {
    double perSecond() {
      return each.length * 1e9 / nanos;
    }

    /** The time that so many of a hundred calls stayed below. */
    Duration percentile(int percent) {
      return each.length == 0
          ? Duration.ZERO
          : Duration.ofNanos(
              each[(int) Math.min(each.length - 1L, each.length * (long) percent / 100)]);
    }

    /** Both together. */
    Run and(Run other) {
      long[] all = Arrays.copyOf(each, each.length + other.each.length);
      System.arraycopy(other.each, 0, all, each.length, other.each.length);
      Arrays.sort(all);
      return new Run(nanos + other.nanos, all);
    }

    static final Run NONE = new Run(0, new long[0]);
  }

  /** Lets them call until the time is over or there is nothing left. */
  static Run run(int callers, Duration time, Call call)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    try {
      long start = System.nanoTime();
      long end = start + time.toNanos();
      Callable<List<Long>> caller = () -> calls(end, call);
      List<Long> all = new ArrayList<>();
      for (Future<List<Long>> each :
          threads.invokeAll(java.util.Collections.nCopies(callers, caller))) {
        all.addAll(each.get());
      }
      long nanos = System.nanoTime() - start;
      return new Run(nanos, all.stream().mapToLong(Long::longValue).sorted().toArray());
    } finally {
      threads.shutdown();
    }
  }

  private static List<Long> calls(long end, Call call) throws Exception {
    List<Long> took = new ArrayList<>();
    long before = System.nanoTime();
    while (before < end && call.run()) {
      long after = System.nanoTime();
      took.add(after - before);
      before = after;
    }
    return took;
  }
}
