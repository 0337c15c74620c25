package org.quorate.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.child.ChildId;
import org.quorate.child.FamilyMember;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.InvitationRule;
import org.quorate.rulebook.MeetingRule;
import org.quorate.rulebook.MeetingRule.Family;
import org.quorate.rulebook.Sector;

/**
 * The family's lines: who is invited, who is not and why. A strategy discussion never asks the
 * family; elsewhere everybody with parental responsibility is asked unless the record says why not,
 * and only the chair may exclude somebody.
 */
final class FamilyLines {
  private FamilyLines() {}

  static List<Line> of(
      Picture picture,
      MeetingRule meeting,
      List<InvitationRule> rules,
      Circumstances circumstances) {
    if (meeting.family() == Family.ABSENT || meeting.family() == Family.REPRESENTED) {
      return List.of();
    }
    ChildId child = picture.child().id();
    List<Line> lines = new ArrayList<>();
    for (FamilyMember member : picture.child().familyMembers()) {
      Need need = member.hasParentalResponsibility() ? Need.MUST : Need.CONSIDER;
      lines.add(
          line(member, need, whys(Sector.FAMILY, need, child, meeting, rules, circumstances)));
    }
    if (rules.stream().anyMatch(rule -> rule.sector().equals(Optional.of(Sector.CHILD)))) {
      lines.add(theChild(child, meeting, rules, circumstances));
    }
    return lines;
  }

  private static List<Why> whys(
      Sector sector,
      Need need,
      ChildId child,
      MeetingRule meeting,
      List<InvitationRule> rules,
      Circumstances circumstances) {
    List<Why> whys =
        rules.stream()
            .filter(rule -> rule.sector().equals(Optional.of(sector)))
            .flatMap(
                rule ->
                    circumstances
                        .grounds(rule.when())
                        .map(e -> new Why(need, rule.when(), child, e.since(), rule.source()))
                        .stream())
            .toList();
    return whys.isEmpty()
        ? List.of(new Why(need, Circumstance.ANY_CHILD, child, Optional.empty(), meeting.source()))
        : whys;
  }

  private static Line line(FamilyMember member, Need need, List<Why> whys) {
    Line.Choice choice =
        !member.isToBeInvited()
            ? Line.Choice.LEFT_OFF
            : need == Need.MUST && member.email().isPresent() ? Line.Choice.ASK : Line.Choice.OPEN;
    Optional<LeftOff> whyNot =
        Stream.of(member)
            .filter(m -> !m.isToBeInvited())
            .map(m -> new LeftOff(LeftOff.Reason.OTHER, m.whyNot(), ""))
            .findFirst();
    return new Line(
        "family:" + member.id(),
        Sector.FAMILY,
        Optional.empty(),
        Optional.empty(),
        Optional.of(member.id()),
        member.name().full(),
        "",
        member.email(),
        need,
        whys,
        false,
        choice,
        whyNot,
        Optional.empty());
  }

  /** The child is asked by the worker, never by mail: the line says so and holds no name. */
  private static Line theChild(
      ChildId child, MeetingRule meeting, List<InvitationRule> rules, Circumstances circumstances) {
    return new Line(
        "child:" + child,
        Sector.CHILD,
        Optional.empty(),
        Optional.empty(),
        Optional.of(child.value()),
        "",
        "",
        Optional.empty(),
        Need.MUST,
        whys(Sector.CHILD, Need.MUST, child, meeting, rules, circumstances),
        false,
        Line.Choice.OPEN,
        Optional.empty(),
        Optional.empty());
  }
}
