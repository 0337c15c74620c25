package org.quorate.child.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.quorate.access.Caller;
import org.quorate.agency.Agencies;
import org.quorate.child.ChildId;
import org.quorate.child.FileEntries;
import org.quorate.child.RecordRoom;
import org.quorate.child.chronology.AgencyNames;
import org.quorate.child.chronology.ChronicleEntry;
import org.quorate.child.chronology.Chronicler;
import org.quorate.child.chronology.Strand;
import org.quorate.kernel.Subject;

/** What was told to whom, or was not; told to those who keep the file only. */
@ApplicationScoped
public class SharingChronicler implements Chronicler {
  private final FileEntries entries;
  private final Agencies agencies;
  private final ZoneId zone;

  /** For CDI's proxy only. */
  protected SharingChronicler() {
    this(null, null, null);
  }

  @Inject
  public SharingChronicler(FileEntries entries, Agencies agencies, ZoneId zone) {
    this.entries = entries;
    this.agencies = agencies;
    this.zone = zone;
  }

  @Override
  public List<ChronicleEntry> of(ChildId child) {
    List<SharedInformation> all =
        entries.of(SharedInformation.class, child).stream()
            .filter(one -> !one.isStruckOut())
            .toList();
    AgencyNames names = AgencyNames.of(all.stream().flatMap(s -> s.agency().stream()), agencies);
    return all.stream().map(one -> line(one, names)).toList();
  }

  @Override
  public List<ChronicleEntry> toldTo(Caller reader, ChildId child) {
    return RecordRoom.isVisitor(reader) ? List.of() : of(child);
  }

  private ChronicleEntry line(SharedInformation one, AgencyNames names) {
    String words =
        one.wasShared()
            ? one.agency().isPresent() ? "chronicle.sharing.told" : "chronicle.sharing.told-family"
            : one.agency().isPresent()
                ? "chronicle.sharing.not-told"
                : "chronicle.sharing.not-told-family";
    return ChronicleEntry.on(
            one.happenedOn(), zone, Strand.SHARING, words, Subject.child(one.child().value()))
        .with("what", one.what())
        .with("agency", one.agency().map(names::of).orElse(""));
  }
}
