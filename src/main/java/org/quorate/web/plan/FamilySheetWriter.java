package org.quorate.web.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.agency.Professional;
import org.quorate.kernel.Messages;
import org.quorate.plan.ActionOwner;
import org.quorate.plan.PlanAction;
import org.quorate.plan.PriorityArea;
import org.quorate.plan.Score;
import org.quorate.plan.family.FamilyText;
import org.quorate.web.drawing.Drawing;
import org.quorate.web.drawing.Stars;

/**
 * Writes the sheet for the fridge. It takes what is wanted, how it is known, who does what and the
 * family’s own words, and nothing else of the plan: no worry, no evidence, no contribution, no
 * action that is held back.
 */
final class FamilySheetWriter {
  private final Messages words;
  private final OpenedPlan opened;
  private final String language;
  private final Map<UUID, FamilyText.Words> texts;
  private final Map<UUID, FamilyText.Words> english;
  private final Set<UUID> heldBack;

  /**
   * A writer.
   *
   * @param language of the sheet; what has no text in it is English
   */
  FamilySheetWriter(
      Messages words,
      OpenedPlan opened,
      String language,
      List<FamilyText> all,
      Set<UUID> heldBack) {
    this.words = words;
    this.opened = opened;
    this.language = language;
    this.texts = in(language, all);
    this.english = in("en", all);
    this.heldBack = heldBack;
  }

  private static Map<UUID, FamilyText.Words> in(String language, List<FamilyText> all) {
    return all.stream()
        .filter(text -> text.language().equals(language))
        .map(FamilyText::words)
        .collect(Collectors.toMap(FamilyText.Words::item, Function.identity()));
  }

  FamilySheet sheet(Optional<String> next, LocalDate today) {
    List<PriorityArea> open = opened.plan().openAreas();
    List<FamilySheet.Area> areas = new ArrayList<>();
    for (PriorityArea area : open) {
      areas.add(area(area, areas.size() + 1));
    }
    return new FamilySheet(
        words.text("family-page.title", "child", opened.names().first()),
        language,
        areas,
        call(),
        next,
        words.text(
            "family-page.made",
            "reference",
            opened.names().child().reference(),
            "on",
            words.shortDate(today)));
  }

  /** Every sentence that somebody wrote for it, to be judged for its reading age. */
  List<String> sentences() {
    return opened.plan().openAreas().stream()
        .flatMap(
            area ->
                Stream.concat(
                    Stream.of(want(area), know(area)),
                    area.actions().stream().filter(this::isShown).map(this::does)))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private FamilySheet.Area area(PriorityArea area, int number) {
    List<PlanAction> shown = area.actions().stream().filter(this::isShown).toList();
    return new FamilySheet.Area(
        number,
        Pictures.of(area.picture(), words),
        want(area),
        AreaWriter.said(area, opened.names(), words),
        shown.stream().filter(PlanAction::isByFamily).map(this::line).toList(),
        shown.stream().filter(a -> !a.isByFamily()).map(this::line).toList(),
        know(area),
        stars(area));
  }

  private boolean isShown(PlanAction action) {
    return action.isOpen() && !heldBack.contains(action.id());
  }

  String want(PriorityArea area) {
    return text(area.id(), FamilyText.Words::wanted, area.outcome())
        .orElse(words.text("family-page.no-words"));
  }

  String know(PriorityArea area) {
    return text(area.id(), FamilyText.Words::known, area.measure()).orElse("");
  }

  String does(PlanAction action) {
    return text(action.id(), FamilyText.Words::wanted, action.what()).orElse("");
  }

  /** In the sheet's language, else in plain English, else as the plan says it. */
  private Optional<String> text(
      UUID item, Function<FamilyText.Words, String> part, String otherwise) {
    return Stream.of(texts, english)
        .map(from -> Optional.ofNullable(from.get(item)).map(part).orElse(""))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .or(() -> Optional.of(otherwise).filter(text -> !text.isEmpty()));
  }

  /** "Tariq (Lantern): walks with Mia on Fridays, by 4 December". */
  private String line(PlanAction action) {
    return words.text(
        "family-page.does",
        Map.of(
            "who", who(action.owner()),
            "what", does(action),
            "by", words.shortDate(action.dueOn())));
  }

  private String who(ActionOwner owner) {
    return switch (owner) {
      case ActionOwner.Person person ->
          opened
              .names()
              .person(person.professional())
              .map(p -> p.name().given() + " (" + opened.names().agency(person.at()) + ")")
              .orElseGet(() -> opened.names().agency(person.at()));
      case ActionOwner.Relative relative ->
          Optional.ofNullable(opened.names().family().get(relative.familyMember()))
              .map(member -> member.name().given())
              .orElse("");
      default -> opened.names().owner(owner);
    };
  }

  /** What the child says counts; else the family; else the professionals. */
  private Optional<Drawing> stars(PriorityArea area) {
    return Stream.of(Score.By.CHILD, Score.By.FAMILY, Score.By.PROFESSIONALS)
        .flatMap(by -> area.latest(by).stream())
        .findFirst()
        .map(score -> Stars.of(score.points(), words));
  }

  private List<FamilySheet.Contact> call() {
    Stream<Professional> worker =
        opened.names().child().allocatedTo().flatMap(opened.names()::person).stream();
    Stream<Professional> doing =
        opened.plan().openAreas().stream()
            .flatMap(area -> area.actions().stream())
            .filter(this::isShown)
            .flatMap(
                action ->
                    action.owner() instanceof ActionOwner.Person person
                        ? opened.names().person(person.professional()).stream()
                        : Stream.empty());
    return Stream.concat(worker, doing.filter(p -> !p.phone().isEmpty()))
        .distinct()
        .limit(4)
        .map(
            person ->
                new FamilySheet.Contact(
                    person.name().full() + ", " + opened.names().agency(person.agency()),
                    person.phone()))
        .toList();
  }
}
