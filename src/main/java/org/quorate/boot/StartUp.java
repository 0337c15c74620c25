package org.quorate.boot;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.DefinitionException;
import jakarta.inject.Inject;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.flywaydb.core.api.FlywayException;
import org.quorate.rulebook.FaultyRulebook;
import org.quorate.rulebook.Rulebook;

/**
 * What must be right before anybody is served: the zone, the settings, the rulebook, the schema.
 * Where it is not, the service says so in one line and ends, rather than stay up and answer 404.
 * Whatever else starts by itself depends on this ({@code @DependsOn("StartUp")}).
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class StartUp {
  private static final int EXIT_CONFIGURATION = 78;

  @Inject private Instance<FromEnvironment> settings;
  @Inject private Instance<Rulebook> rulebook;
  @Inject private Migrations migrations;
  @Inject private FirstAdministrator firstAdministrator;

  @PostConstruct
  void start() {
    try {
      requireUtc(ZoneId.systemDefault());
      settings.forEach(FromEnvironment::read);
      rulebook.get();
      migrations.run();
      firstAdministrator.open();
    } catch (SettingFault fault) {
      refuse(fault.getMessage());
    } catch (DefinitionException e) {
      // A bean's proxy is made by the bean's constructor too, which is where settings are read.
      if (!(e.getCause() instanceof SettingFault fault)) {
        throw e;
      }
      refuse(fault.getMessage());
    } catch (FaultyRulebook fault) {
      refuse("The rulebook cannot be worked by:\n" + fault.getMessage());
    } catch (FlywayException fault) {
      refuse(
          "The database at QUORATE_DB_URL cannot be brought to this version: "
              + String.join(" ", fault.getMessage().strip().lines().map(String::strip).toList()));
    }
  }

  /** Everything that passes through {@code java.sql} would be an hour out in summer otherwise. */
  static void requireUtc(ZoneId zone) {
    if (!zone.getRules().equals(ZoneOffset.UTC.getRules())) {
      throw new SettingFault(
          "The Java machine runs in the time zone "
              + zone
              + ", but must run in UTC: start it with -Duser.timezone=UTC.");
    }
  }

  /**
   * Ends the process at once: an orderly stop would have to wait for the very deployment that is
   * waiting here. The line goes past the server's log, which might not be written any more.
   */
  static void refuse(String line) {
    new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
        .println("Quorate does not start. " + line);
    Runtime.getRuntime().halt(EXIT_CONFIGURATION);
  }
}
