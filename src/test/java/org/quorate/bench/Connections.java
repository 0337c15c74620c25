package org.quorate.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A connection for each thread, kept until all are closed; a commit is up to its owner. */
final class Connections implements AutoCloseable {
  private final Workbench bench;
  private final Map<Thread, Connection> open = new ConcurrentHashMap<>();

  Connections(Workbench bench) {
    this.bench = bench;
  }

  Connection own() throws SQLException {
    Connection known = open.get(Thread.currentThread());
    if (known == null) {
      known = bench.connect();
      known.setAutoCommit(false);
      open.put(Thread.currentThread(), known);
    }
    return known;
  }

  @Override
  public void close() throws SQLException {
    for (Connection each : open.values()) {
      each.close();
    }
  }
}
