package org.quorate.child.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.quorate.agency.Agencies;
import org.quorate.child.ChildId;
import org.quorate.child.FileEntries;
import org.quorate.child.FileEntry;
import org.quorate.child.chronology.AgencyNames;
import org.quorate.child.chronology.ChronicleEntry;
import org.quorate.child.chronology.Chronicler;
import org.quorate.child.chronology.Strand;
import org.quorate.kernel.Subject;

/** Suspensions, attendance and needs assessed, for a child's chronology. */
@ApplicationScoped
public class EducationChronicler implements Chronicler {
  private final FileEntries entries;
  private final Agencies agencies;
  private final ZoneId zone;

  /** For CDI's proxy only. */
  protected EducationChronicler() {
    this(null, null, null);
  }

  @Inject
  public EducationChronicler(FileEntries entries, Agencies agencies, ZoneId zone) {
    this.entries = entries;
    this.agencies = agencies;
    this.zone = zone;
  }

  @Override
  public List<ChronicleEntry> of(ChildId child) {
    List<ChronicleEntry> all = new ArrayList<>();
    List<Suspension> suspensions = standing(Suspension.class, child);
    AgencyNames schools = AgencyNames.of(suspensions.stream().map(Suspension::school), agencies);
    suspensions.forEach(
        one ->
            all.add(
                line(
                        one,
                        one.kind() == Suspension.Kind.PERMANENT
                            ? "chronicle.school.excluded"
                            : "chronicle.school.suspended")
                    .with("school", schools.of(one.school()))));
    standing(Attendance.class, child)
        .forEach(
            one ->
                all.add(
                    ChronicleEntry.on(
                            one.lastDay(),
                            zone,
                            Strand.SCHOOL,
                            "chronicle.school.attended",
                            Subject.child(child.value()))
                        .with("percent", "" + one.percent())));
    standing(NeedsReview.class, child)
        .forEach(one -> all.add(line(one, "chronicle.school.needs").with("kind", one.kind())));
    return all;
  }

  private <T extends FileEntry> List<T> standing(Class<T> kind, ChildId child) {
    return entries.of(kind, child).stream().filter(one -> !one.isStruckOut()).toList();
  }

  private ChronicleEntry line(FileEntry one, String words) {
    return ChronicleEntry.on(
        one.happenedOn(), zone, Strand.SCHOOL, words, Subject.child(one.child().value()));
  }
}
