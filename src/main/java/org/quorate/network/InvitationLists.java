package org.quorate.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.Children;
import org.quorate.child.Enrolment;
import org.quorate.child.Involvement;
import org.quorate.child.Involvements;
import org.quorate.child.Placement;
import org.quorate.child.RecordedCircumstance;
import org.quorate.child.RecordedCircumstances;
import org.quorate.child.Sibling;
import org.quorate.rulebook.InvitationRule;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Rulebook;
import org.quorate.rulebook.Sector;

/** Reads everything a list is worked out from, in a fixed number of queries, and works it out. */
@ApplicationScoped
public class InvitationLists {
  private Children children;
  private RecordedCircumstances circumstances;
  private Involvements involvements;
  private Directories directories;
  private Rulebook rulebook;

  /** For CDI's proxy only. */
  protected InvitationLists() {}

  @Inject
  public InvitationLists(
      Children children,
      RecordedCircumstances circumstances,
      Involvements involvements,
      Directories directories,
      Rulebook rulebook) {
    this.children = children;
    this.circumstances = circumstances;
    this.involvements = involvements;
    this.directories = directories;
    this.rulebook = rulebook;
  }

  /**
   * What a list is wanted for.
   *
   * @param last for each child, who was asked to the last meeting
   * @param onPlan for each child, what the plan says of agencies
   */
  public record Wanted(
      MeetingType type,
      Set<ChildId> children,
      Optional<ProfessionalId> chair,
      List<Edit> edits,
      Map<ChildId, LastMeeting> last,
      Map<ChildId, Picture.OnPlan> onPlan) {}

  /** The list as it stands on {@code today}. */
  public InvitationList workOut(Wanted wanted, LocalDate today) {
    List<Picture> pictures = pictures(wanted, today);
    Set<Sector> kinds =
        rulebook.invitations(wanted.type(), today).stream()
            .map(InvitationRule::sector)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    Directory directory =
        directories.read(
            agencies(pictures, today).collect(Collectors.toSet()),
            Stream.concat(people(pictures), wanted.chair().stream()).collect(Collectors.toSet()),
            kinds);
    return InvitationList.of(
        new InvitationList.Basis(
            wanted.type(), wanted.chair(), pictures, directory, wanted.edits()),
        rulebook,
        today);
  }

  private List<Picture> pictures(Wanted wanted, LocalDate today) {
    Map<ChildId, Child> known = byId(children.withIds(wanted.children()));
    Set<ChildId> others = new HashSet<>();
    known.values().forEach(child -> others(child).forEach(others::add));
    others.removeAll(known.keySet());
    if (!others.isEmpty()) {
      known.putAll(byId(children.withIds(others)));
    }
    Map<ChildId, List<RecordedCircumstance>> recorded = circumstances.standing(wanted.children());
    Map<ChildId, List<Involvement>> open = involvements.openOn(today, wanted.children());
    List<Picture> pictures = new ArrayList<>();
    for (ChildId id : ordered(wanted.children())) {
      Child child = known.get(id);
      if (child != null) {
        pictures.add(
            new Picture(
                child,
                others(child).map(known::get).filter(c -> c != null).toList(),
                recorded.getOrDefault(id, List.of()),
                open.getOrDefault(id, List.of()),
                wanted.last().getOrDefault(id, LastMeeting.NONE),
                wanted.onPlan().getOrDefault(id, Picture.OnPlan.NONE)));
      }
    }
    return pictures;
  }

  private static List<ChildId> ordered(Collection<ChildId> ids) {
    return ids.stream().sorted(java.util.Comparator.comparing(ChildId::value)).toList();
  }

  private static Map<ChildId, Child> byId(List<Child> found) {
    return found.stream().collect(Collectors.toMap(Child::id, Function.identity()));
  }

  private static Stream<ChildId> others(Child child) {
    return child.siblings().stream()
        .filter(Sibling::isInSameHousehold)
        .map(Sibling::other)
        .flatMap(Optional::stream);
  }

  private static Stream<AgencyId> agencies(List<Picture> pictures, LocalDate today) {
    return pictures.stream()
        .flatMap(
            picture ->
                Stream.of(
                        Stream.concat(
                                Stream.of(picture.child()), picture.brothersAndSisters().stream())
                            .flatMap(child -> ofRecord(child, today)),
                        picture.recorded().stream().flatMap(r -> r.agency().stream()),
                        picture.involvements().stream().map(Involvement::agency),
                        picture.last().asked().stream(),
                        Stream.concat(
                            picture.onPlan().withAction().stream(),
                            picture.onPlan().coreGroup().stream()))
                    .flatMap(Function.identity()));
  }

  private static Stream<AgencyId> ofRecord(Child child, LocalDate today) {
    return Stream.of(
            child.gpPractice().stream(),
            child.referrer().stream(),
            child.legalStanding().responsibleAuthority().stream(),
            child.placementOn(today).flatMap(Placement::agency).stream(),
            child.onRoll(today).stream().map(Enrolment::agency))
        .flatMap(Function.identity());
  }

  private static Stream<ProfessionalId> people(List<Picture> pictures) {
    return pictures.stream()
        .flatMap(
            picture ->
                Stream.concat(
                    Stream.concat(Stream.of(picture.child()), picture.brothersAndSisters().stream())
                        .flatMap(child -> child.allocatedTo().stream()),
                    picture.involvements().stream().flatMap(i -> i.professional().stream())));
  }
}
