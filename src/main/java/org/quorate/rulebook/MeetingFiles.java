package org.quorate.rulebook;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The files about meetings: groups of them, what each is for, who is asked, when it is quorate. */
final class MeetingFiles {
  private final RulebookFiles files;
  private final Map<String, Set<MeetingType>> groups = new LinkedHashMap<>();

  MeetingFiles(RulebookFiles files) {
    this.files = files;
    readGroups();
  }

  private void readGroups() {
    for (Row row : files.rows("groups.csv", "group", "meetings", "source")) {
      row.text("source");
      Set<MeetingType> members = row.all("meetings", this::meetingsNamed);
      if (groups.put(row.text("group"), members) != null) {
        row.fault("a second group " + row.text("group"));
      }
    }
  }

  /** The groups by name, in the order of their file. */
  Map<String, Set<MeetingType>> groups() {
    return groups;
  }

  List<Entry<MeetingType, MeetingRule>> meetings() {
    Entries<MeetingType, MeetingRule> entries = new Entries<>();
    for (Row row :
        files.rows(
            "meetings.csv",
            "meeting",
            "purpose",
            "convened_by",
            "chaired_by",
            "record_to",
            "family",
            "from",
            "source")) {
      Optional<MeetingType> type = row.one("meeting", MeetingType.class);
      Optional<MeetingRule.Family> family = row.one("family", MeetingRule.Family.class);
      String purpose = row.text("purpose");
      String convenes = row.text("convened_by");
      String chairs = row.text("chaired_by");
      String recordTo = row.text("record_to");
      String source = row.text("source");
      if (type.isPresent() && family.isPresent()) {
        entries.add(
            row,
            type.get(),
            new MeetingRule(
                type.get(), purpose, convenes, chairs, recordTo, family.get(), row.from(), source));
      }
    }
    return entries.list();
  }

  List<Entry<Edition.Seat, InvitationRule>> invitations() {
    Entries<Edition.Seat, InvitationRule> entries = new Entries<>();
    for (Row row :
        files.rows("invitations.csv", "meeting", "sector", "need", "when", "from", "source")) {
      Set<MeetingType> meetings = row.all("meeting", this::meetingsNamed);
      Optional<Circumstance> when = row.one("when", Circumstance.class);
      boolean thatAgency = row.optional("sector").equals("THAT_AGENCY");
      Optional<Sector> sector = thatAgency ? Optional.empty() : row.one("sector", Sector.class);
      String source = row.text("source");
      Optional<Optional<Need>> need =
          row.word(
              "need",
              Map.of(
                  "must",
                  Optional.of(Need.MUST),
                  "consider",
                  Optional.of(Need.CONSIDER),
                  "no",
                  Optional.empty()));
      if (when.isEmpty() || need.isEmpty() || (sector.isEmpty() && !thatAgency)) {
        continue;
      }
      if (thatAgency != when.get().namesAgency()) {
        row.fault(
            thatAgency
                ? when.get() + " names no agency: say which sector"
                : when.get() + " names the agency itself: the sector must be THAT_AGENCY");
      }
      for (MeetingType meeting : meetings) {
        Edition.Seat seat = new Edition.Seat(meeting, sector, when.get());
        if (need.get().isEmpty()) {
          entries.withdraw(row, seat);
        } else {
          entries.add(
              row,
              seat,
              new InvitationRule(
                  meetings, sector, need.get().get(), when.get(), row.from(), source));
        }
      }
    }
    return entries.list();
  }

  List<Entry<MeetingType, QuorumRule>> quorums() {
    Entries<MeetingType, QuorumRule> entries = new Entries<>();
    for (Row row :
        files.rows(
            "quorum.csv",
            "meeting",
            "force",
            "required_sectors",
            "at_least_agencies",
            "direct_contact",
            "family_present",
            "from",
            "source")) {
      Set<MeetingType> meetings = row.all("meeting", this::meetingsNamed);
      Optional<QuorumRule.Force> force = row.one("force", QuorumRule.Force.class);
      Set<Object> required =
          row.has("required_sectors")
              ? row.all("required_sectors", MeetingFiles::seatsNamed)
              : Set.of();
      Optional<Integer> atLeast = row.number("at_least_agencies");
      boolean direct = row.yes("direct_contact");
      boolean family = row.yes("family_present");
      String source = row.text("source");
      if (force.isPresent() && atLeast.isPresent()) {
        QuorumRule rule =
            new QuorumRule(
                meetings,
                force.get(),
                only(required, Sector.Statutory.class),
                only(required, Sector.class),
                atLeast.get(),
                direct,
                family,
                row.from(),
                source);
        meetings.forEach(meeting -> entries.add(row, meeting, rule));
      }
    }
    return entries.list();
  }

  private Set<MeetingType> meetingsNamed(String name) {
    Set<MeetingType> group = groups.get(name);
    return group != null
        ? group
        : Arrays.stream(MeetingType.values())
            .filter(type -> type.name().equals(name))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(MeetingType.class)));
  }

  private static Set<Object> seatsNamed(String name) {
    Set<Object> found = new LinkedHashSet<>();
    Arrays.stream(Sector.Statutory.values())
        .filter(service -> service != Sector.Statutory.NONE && service.name().equals(name))
        .forEach(found::add);
    Arrays.stream(Sector.values()).filter(s -> s.name().equals(name)).forEach(found::add);
    return found;
  }

  private static <E extends Enum<E>> Set<E> only(Set<Object> mixed, Class<E> type) {
    return Sets.ordered(mixed.stream().filter(type::isInstance).map(type::cast).toList());
  }
}
