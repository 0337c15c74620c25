package org.quorate.bench;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;

/** What it was measured on. */
final class Machine {
  private Machine() {}

  static String line(Connection connection) throws SQLException {
    return "%d cores, %s %s; Java %s; MariaDB %s; load average at the end %.1f"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            System.getProperty("java.version"),
            connection.getMetaData().getDatabaseProductVersion(),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
