package org.quorate.child.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.quorate.access.Caller;
import org.quorate.access.Guard;
import org.quorate.access.Permission;
import org.quorate.audit.Viewed;
import org.quorate.child.ChildId;
import org.quorate.child.FileEntries;
import org.quorate.child.RecordRoom;
import org.quorate.child.assessment.Assessment;
import org.quorate.child.education.Attendance;
import org.quorate.child.education.NeedsReview;
import org.quorate.child.education.Suspension;
import org.quorate.child.knowledge.KnowledgeGap;
import org.quorate.child.knowledge.ReflectiveSession;
import org.quorate.child.sharing.SharedInformation;
import org.quorate.child.trust.TrustConcern;
import org.quorate.kernel.Fact;
import org.quorate.kernel.Subject;

/**
 * Opens the entries of a child's file for somebody who has business with her; one query for each
 * kind. Who only comes for an agency is told neither of adults in trust nor of what was shared.
 */
@ApplicationScoped
public class ReadCaseFile {
  private final Guard guard;
  private final FileEntries entries;
  private final Event<Fact> facts;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected ReadCaseFile() {
    this(null, null, null, null);
  }

  @Inject
  public ReadCaseFile(Guard guard, FileEntries entries, Event<Fact> facts, Clock clock) {
    this.guard = guard;
    this.entries = entries;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * @param page what is being shown, for the trail
   */
  @Transactional
  public CaseFile run(ChildId child, String page, Caller caller) {
    guard.require(caller, Permission.READ_CHILD, child.value());
    boolean visitor = RecordRoom.isVisitor(caller);
    CaseFile file =
        new CaseFile(
            entries.of(Assessment.class, child),
            entries.of(Suspension.class, child),
            entries.of(Attendance.class, child),
            entries.of(NeedsReview.class, child),
            entries.of(KnowledgeGap.class, child),
            entries.of(ReflectiveSession.class, child),
            visitor ? List.of() : entries.of(TrustConcern.class, child),
            visitor ? List.of() : entries.of(SharedInformation.class, child));
    facts.fire(
        new Viewed(caller.actor(), clock.instant(), Set.of(Subject.child(child.value())), page));
    return file;
  }
}
