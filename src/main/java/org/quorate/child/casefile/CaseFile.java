package org.quorate.child.casefile;

import java.util.List;
import org.quorate.child.assessment.Assessment;
import org.quorate.child.education.Attendance;
import org.quorate.child.education.NeedsReview;
import org.quorate.child.education.Suspension;
import org.quorate.child.knowledge.KnowledgeGap;
import org.quorate.child.knowledge.ReflectiveSession;
import org.quorate.child.sharing.SharedInformation;
import org.quorate.child.trust.TrustConcern;

/**
 * The entries of one child's file, each kind newest first, those struck out among them.
 *
 * @param trust empty for readers who only come for an agency
 * @param sharing likewise
 */
public record CaseFile(
    List<Assessment> assessments,
    List<Suspension> suspensions,
    List<Attendance> attendance,
    List<NeedsReview> needs,
    List<KnowledgeGap> gaps,
    List<ReflectiveSession> sessions,
    List<TrustConcern> trust,
    List<SharedInformation> sharing) {}
