package org.quorate.boot.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quorate.access.Caller;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.child.assessment.Assessment;
import org.quorate.child.assessment.CompleteAssessment;
import org.quorate.child.assessment.RecordAssessment;
import org.quorate.child.education.NeedsReview;
import org.quorate.child.education.RecordAttendance;
import org.quorate.child.education.RecordNeedsReview;
import org.quorate.child.education.RecordSuspension;
import org.quorate.child.education.Suspension;
import org.quorate.child.knowledge.KnowledgeGap;
import org.quorate.child.knowledge.RecordKnowledgeGap;
import org.quorate.child.knowledge.RecordReflectiveSession;
import org.quorate.child.knowledge.ReflectiveSession;
import org.quorate.child.sharing.RecordSharing;
import org.quorate.child.sharing.SharedInformation;
import org.quorate.child.trust.RecordTrustConcern;
import org.quorate.child.trust.TrustConcern;

/** The dated entries in the files of the demo's children. */
@ApplicationScoped
public class DemoFile {
  @Inject private DemoDirectory directory;
  @Inject private DemoChildren children;
  @Inject private DemoClock clock;
  @Inject private RecordAssessment recordAssessment;
  @Inject private CompleteAssessment completeAssessment;
  @Inject private RecordSuspension recordSuspension;
  @Inject private RecordAttendance recordAttendance;
  @Inject private RecordNeedsReview recordNeedsReview;
  @Inject private RecordKnowledgeGap recordKnowledgeGap;
  @Inject private RecordReflectiveSession recordReflectiveSession;
  @Inject private RecordTrustConcern recordTrustConcern;
  @Inject private RecordSharing recordSharing;

  void write(DemoDays days) {
    for (NamedCsvRecord row : DemoTable.rows("entries.csv")) {
      LocalDate from = days.day(row.getField("from"));
      Optional<LocalDate> to = days.dayIf(row.getField("to"));
      LocalDate told = to.filter(day -> !day.isAfter(days.today())).orElse(from);
      clock.tellOf(days.at(told, LocalTime.NOON));
      write(new Entry(row, children.child(row.getField("child")), from, to));
    }
  }

  /** A row with its days worked out. */
  private record Entry(NamedCsvRecord row, ChildId child, LocalDate from, Optional<LocalDate> to) {
    String text() {
      return row.getField("text");
    }

    String more() {
      return row.getField("more");
    }

    <E extends Enum<E>> E kind(Class<E> type) {
      return Enum.valueOf(type, row.getField("kind"));
    }
  }

  private void write(Entry e) {
    Caller worker = children.worker(e.row());
    Optional<AgencyId> agency = directory.agencyIf(e.row().getField("agency"));
    switch (e.row().getField("entry")) {
      case "assessment" -> assess(e, agency, worker);
      case "suspension" ->
          recordSuspension.run(
              new RecordSuspension.Request(
                  e.child(),
                  new Suspension.Details(
                      e.kind(Suspension.Kind.class),
                      agency.orElseThrow(),
                      e.from(),
                      e.to(),
                      e.text())),
              worker);
      case "attendance" ->
          recordAttendance.run(
              new RecordAttendance.Request(
                  e.child(),
                  e.from(),
                  e.to().orElseThrow(),
                  Integer.parseInt(e.row().getField("kind"))),
              worker);
      case "needs" ->
          recordNeedsReview.run(
              new RecordNeedsReview.Request(
                  e.child(), e.kind(NeedsReview.Kind.class), e.from(), e.text()),
              worker);
      case "gap" ->
          recordKnowledgeGap.run(
              new RecordKnowledgeGap.Request(
                  e.child(),
                  new KnowledgeGap.Details(
                      e.from(),
                      e.text(),
                      agency.orElseThrow(),
                      e.more(),
                      e.to().orElseThrow(),
                      Optional.empty())),
              worker);
      case "session" ->
          recordReflectiveSession.run(
              new RecordReflectiveSession.Request(
                  e.child(),
                  new ReflectiveSession.Details(e.from(), worker.name(), e.text(), "", e.more())),
              worker);
      case "trust" ->
          recordTrustConcern.run(
              new RecordTrustConcern.Request(
                  e.child(),
                  new TrustConcern.Details(
                      e.kind(TrustConcern.Kind.class),
                      e.text(),
                      TrustConcern.WorksWith.ADULTS_AT_RISK,
                      e.more(),
                      e.from())),
              worker);
      default -> share(e, agency, worker);
    }
  }

  private void assess(Entry e, Optional<AgencyId> agency, Caller worker) {
    UUID assessment =
        recordAssessment.run(
            new RecordAssessment.Request(
                e.child(), e.kind(Assessment.Kind.class), agency, e.from()),
            worker);
    if (e.to().isPresent()) {
      Set<Assessment.Topic> covered =
          Arrays.stream(e.more().split(" "))
              .map(Assessment.Topic::valueOf)
              .collect(Collectors.toSet());
      completeAssessment.run(
          new CompleteAssessment.Request(
              assessment,
              new Assessment.Findings(
                  e.to().get(), covered, Set.of(Assessment.Voice.CHILD), false, e.text())),
          worker);
    }
  }

  private void share(Entry e, Optional<AgencyId> agency, Caller worker) {
    boolean shared = e.row().getField("entry").equals("shared");
    recordSharing.run(
        new RecordSharing.Request(
            e.child(),
            new SharedInformation.Details(
                e.from(),
                e.text(),
                agency,
                Optional.empty(),
                shared,
                shared ? Optional.of(e.kind(SharedInformation.Basis.class)) : Optional.empty(),
                e.more())),
        worker);
  }
}
