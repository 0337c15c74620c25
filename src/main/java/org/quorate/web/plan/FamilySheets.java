package org.quorate.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.kernel.Messages;
import org.quorate.meeting.JpaMeetingBoard;
import org.quorate.meeting.Meeting;
import org.quorate.meeting.MeetingId;
import org.quorate.meeting.MeetingRow;
import org.quorate.meeting.MeetingState;
import org.quorate.meeting.Meetings;
import org.quorate.meeting.Slot;
import org.quorate.plan.family.FamilyText;
import org.quorate.plan.family.FamilyTexts;
import org.quorate.rulebook.Limit;
import org.quorate.rulebook.Rulebook;
import org.quorate.web.meeting.SlotWords;

/** Gathers what the family's page of a plan needs. */
@ApplicationScoped
public class FamilySheets {
  private static final int MEETINGS_LOOKED_AT = 20;

  private final FamilyTexts texts;
  private final JpaMeetingBoard board;
  private final Meetings meetings;
  private final Rulebook rulebook;
  private final Messages words;
  private final Clock clock;

  /** For CDI's proxy only. */
  protected FamilySheets() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public FamilySheets(
      FamilyTexts texts,
      JpaMeetingBoard board,
      Meetings meetings,
      Rulebook rulebook,
      Messages words,
      Clock clock) {
    this.texts = texts;
    this.board = board;
    this.meetings = meetings;
    this.rulebook = rulebook;
    this.words = words;
    this.clock = clock;
  }

  /**
   * A sheet, and what its author should know of it.
   *
   * @param languages in which there are words, English first
   * @param reading on the age from which it can be read; empty for what is not English
   * @param heldBack how many actions it does not show
   */
  public record Made(
      FamilySheet sheet, List<String> languages, List<String> reading, int heldBack) {}

  @Transactional
  public Made run(OpenedPlan opened, String language, Caller reader) {
    List<FamilyText> all = texts.of(opened.plan().id());
    Set<UUID> held = texts.heldBack(opened.plan().id());
    Set<String> languages = new TreeSet<>();
    all.forEach(text -> languages.add(text.language()));
    languages.remove("en");
    List<String> inOrder = new ArrayList<>(List.of("en"));
    inOrder.addAll(languages);
    String known = inOrder.contains(language) ? language : "en";
    FamilySheetWriter writer = new FamilySheetWriter(words, opened, known, all, held);
    return new Made(
        writer.sheet(next(opened, reader), today()),
        inOrder,
        known.equals("en") ? reading(writer.sentences()) : List.of(),
        held.size());
  }

  private LocalDate today() {
    return clock.instant().atZone(words.zone()).toLocalDate();
  }

  /** The nearest meeting to which the family is asked; of others it is not told here. */
  private Optional<String> next(OpenedPlan opened, Caller reader) {
    Instant now = clock.instant();
    return board.about(opened.plan().child(), reader, MEETINGS_LOOKED_AT).stream()
        .filter(row -> row.state() == MeetingState.SCHEDULED && row.startsAt().isAfter(now))
        .sorted(Comparator.comparing(MeetingRow::startsAt))
        .flatMap(row -> meetings.find(new MeetingId(row.id())).stream())
        .filter(FamilySheets::asksTheFamily)
        .findFirst()
        .flatMap(Meeting::slot)
        .map(this::when);
  }

  private static boolean asksTheFamily(Meeting meeting) {
    return meeting.invitations().stream().anyMatch(i -> i.isInvited() && i.sector().isFamily());
  }

  private String when(Slot slot) {
    List<String> parts = new ArrayList<>(List.of(words.when(slot.start())));
    SlotWords.where(slot, words).stream().limit(1).forEach(parts::add);
    return String.join(", ", parts);
  }

  private List<String> reading(List<String> sentences) {
    return readingAge(sentences, rulebook.limit(Limit.READING_AGE, today()), words);
  }

  /** From what age it can be read, and what is hardest to read; nothing where nothing is there. */
  static List<String> readingAge(List<String> sentences, int wanted, Messages words) {
    ReadingAge age = ReadingAge.of(sentences);
    if (age.years() == 0) {
      return List.of();
    }
    List<String> said = new ArrayList<>();
    said.add(
        words.text(
            age.years() <= wanted ? "plan-reading.fine" : "plan-reading.hard",
            Map.of("years", age.years(), "wanted", wanted)));
    if (age.years() > wanted) {
      age.hardest()
          .ifPresent(
              sentence -> said.add(words.text("plan-reading.hardest", "sentence", sentence)));
    }
    return said;
  }
}
