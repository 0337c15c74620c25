package org.quorate.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.quorate.agency.Agency;
import org.quorate.agency.Professional;
import org.quorate.agency.ProfessionalId;
import org.quorate.kernel.EmailAddress;
import org.quorate.rulebook.InvitationRule;
import org.quorate.rulebook.MeetingRule;
import org.quorate.rulebook.MeetingType;
import org.quorate.rulebook.Rulebook;

/**
 * Who belongs at the table, worked out from what is true of the children, who is around them and
 * the rules of the day, and then from what people changed by hand. It is worked out anew from a
 * draft each time somebody looks, so that a fact recorded this morning is on the list this
 * afternoon.
 *
 * @param lines the agencies and people, those who must be asked first, then the family
 * @param family the family's part in such a meeting
 */
public record InvitationList(List<Line> lines, MeetingRule.Family family) {
  public InvitationList {
    lines = List.copyOf(lines);
  }

  /**
   * What a list is worked out from.
   *
   * @param chair who chairs, once somebody is chosen
   * @param pictures one for each child the meeting is about
   * @param edits in the order they were made
   */
  public record Basis(
      MeetingType type,
      Optional<ProfessionalId> chair,
      List<Picture> pictures,
      Directory directory,
      List<Edit> edits) {}

  public static InvitationList of(Basis basis, Rulebook rulebook, LocalDate today) {
    MeetingRule meeting = rulebook.meeting(basis.type(), today);
    List<InvitationRule> rules = rulebook.invitations(basis.type(), today);
    Seating seating = new Seating(basis.directory(), basis.chair(), today);
    Map<String, Line> lines = new LinkedHashMap<>();
    List<Line> family = new ArrayList<>();
    for (Picture picture : basis.pictures()) {
      Circumstances circumstances = Circumstances.of(picture, today);
      for (InvitationRule rule : rules) {
        circumstances
            .grounds(rule.when())
            .ifPresent(
                grounds -> {
                  Why why = why(rule, picture, grounds);
                  for (Seat seat : seating.seats(rule, picture, grounds)) {
                    lines.merge(seat.key(), line(seat, why), Line::with);
                  }
                });
      }
      family.addAll(FamilyLines.of(picture, meeting, rules, circumstances));
    }
    List<Line> all = new ArrayList<>(withoutAnsweredGaps(lines.values()));
    all.addAll(family);
    return new InvitationList(
        ordered(edited(oneForEachMailbox(all), basis.edits())), meeting.family());
  }

  private static Why why(InvitationRule rule, Picture picture, Grounds grounds) {
    return new Why(
        Need.of(rule.need()), rule.when(), picture.child().id(), grounds.since(), rule.source());
  }

  private static Line line(Seat seat, Why why) {
    Optional<EmailAddress> address =
        seat.person().map(Professional::address).or(() -> seat.agency().map(Agency::mailbox));
    String organisation = seat.agency().map(Agency::name).orElse("");
    return new Line(
        seat.key(),
        seat.sector(),
        seat.agency().map(Agency::id),
        seat.person().map(Professional::id),
        Optional.empty(),
        seat.person().map(p -> p.name().full()).orElse(organisation),
        organisation,
        address,
        why.need(),
        List.of(why),
        seat.worksWithChild(),
        address.isPresent() && why.need() == Need.MUST ? Line.Choice.ASK : Line.Choice.OPEN,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * A rule that found nobody is answered where another rule put somebody of that kind on the list
   * for the same child.
   */
  private static List<Line> withoutAnsweredGaps(Collection<Line> lines) {
    return lines.stream()
        .filter(
            line ->
                !line.isUnidentified()
                    || lines.stream()
                        .noneMatch(
                            other ->
                                !other.isUnidentified()
                                    && other.sector() == line.sector()
                                    && concern(other, line)))
        .toList();
  }

  private static boolean concern(Line one, Line other) {
    return one.whys().stream()
        .anyMatch(why -> other.whys().stream().anyMatch(w -> w.child().equals(why.child())));
  }

  private static List<Line> oneForEachMailbox(List<Line> lines) {
    Map<String, Line> byMailbox = new LinkedHashMap<>();
    for (Line line : lines) {
      String mailbox = line.address().map(EmailAddress::folded).orElse(line.key());
      byMailbox.merge(mailbox, line, Line::with);
    }
    return List.copyOf(byMailbox.values());
  }

  private static List<Line> edited(List<Line> derived, List<Edit> edits) {
    Map<String, Line> lines = new LinkedHashMap<>();
    derived.forEach(line -> lines.put(line.key(), line));
    for (Edit edit : edits) {
      switch (edit) {
        case Edit.LeaveOff off ->
            lines.computeIfPresent(off.line(), (key, line) -> line.leftOff(off.leftOff()));
        case Edit.Ask ask -> lines.computeIfPresent(ask.line(), (key, line) -> line.asked());
        case Edit.Direct to -> lines.computeIfPresent(to.line(), (key, line) -> line.to(to.whom()));
        case Edit.Add added -> lines.put(added.line(), Line.added(added));
      }
    }
    return List.copyOf(lines.values());
  }

  private static List<Line> ordered(List<Line> lines) {
    return lines.stream()
        .sorted(
            Comparator.comparing((Line line) -> line.sector().isFamily())
                .thenComparing(Line::need)
                .thenComparing(Line::sector)
                .thenComparing(Line::organisation)
                .thenComparing(Line::key))
        .toList();
  }

  public Optional<Line> line(String key) {
    return lines.stream().filter(line -> line.key().equals(key)).findFirst();
  }

  /** Those who will be written to. */
  public List<Line> asked() {
    return those(Line::isAsked);
  }

  /** Those who must be at the table, are not asked and for whom nobody has given a reason. */
  public List<Line> missing() {
    return those(Line::isMissing);
  }

  /** Those who must be at the table and were left off with a reason. */
  public List<Line> leftOff() {
    return those(line -> line.need() == Need.MUST && line.choice() == Line.Choice.LEFT_OFF);
  }

  /** Worth a thought and not ticked. */
  public List<Line> unconsidered() {
    return those(line -> line.need() == Need.CONSIDER && line.choice() == Line.Choice.OPEN);
  }

  /** Those whom newer facts bring to a table that is laid already: "also to be asked now". */
  public List<Line> beyond(Set<String> mailboxes, Predicate<Line> known) {
    return those(
        line ->
            line.need() == Need.MUST
                && line.choice() != Line.Choice.LEFT_OFF
                && line.address().map(EmailAddress::folded).filter(mailboxes::contains).isEmpty()
                && !known.test(line));
  }

  private List<Line> those(Predicate<Line> which) {
    return lines.stream().filter(which).toList();
  }
}
