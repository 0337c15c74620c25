package org.quorate.boot.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.logging.Logger;
import org.quorate.access.Accounts;
import org.quorate.boot.Settings;
import org.quorate.rulebook.Rulebook;

/** Tells the demo's story at the first start, before anybody is served. */
@Singleton
@Startup
@DependsOn("StartUp")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoData {
  private static final Logger LOG = Logger.getLogger(DemoData.class.getName());

  @Inject private Settings settings;
  @Inject private DemoReading reading;
  @Inject private Accounts accounts;
  @Inject private Rulebook rulebook;
  @Inject private ZoneId zone;
  @Inject private DemoClock clock;
  @Inject private DemoDirectory directory;
  @Inject private DemoChildren children;
  @Inject private DemoFile file;
  @Inject private DemoMeetings meetings;
  @Inject private DemoPlans plans;
  @Inject private JpaDemoCount count;

  @PostConstruct
  void tell() {
    if (!settings.demo()) {
      return;
    }
    if (reading.run(() -> accounts.inOrder("", 1)).isEmpty()) {
      LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
      DemoDays days = new DemoDays(today, rulebook.workingDays(), zone);
      try {
        directory.open();
        children.open(days);
        file.write(days);
        plans.make(days);
        meetings.hold(days);
        children.reach(days);
      } finally {
        clock.theStoryIsTold();
      }
    }
    LOG.info(reading.run(count::line));
  }
}
