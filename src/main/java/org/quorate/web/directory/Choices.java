package org.quorate.web.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.quorate.agency.directory.AgencyRow;
import org.quorate.kernel.Messages;
import org.quorate.rulebook.Sector;
import org.quorate.web.govuk.Choice;

/** What the directory's forms offer to choose from. */
final class Choices {
  private Choices() {}

  /** Every kind of agency by its name in words, after a line for none. */
  static List<Choice> kinds(Messages messages, String none) {
    List<Choice> all = new ArrayList<>();
    all.add(Choice.of("", messages.text(none)));
    Arrays.stream(Sector.values())
        .filter(sector -> !sector.isFamily())
        .map(sector -> Choice.of(sector.name(), messages.name(sector)))
        .sorted(Comparator.comparing(Choice::text))
        .forEach(all::add);
    return all;
  }

  static List<Choice> areas(List<String> areas, Messages messages) {
    List<Choice> all = new ArrayList<>();
    all.add(Choice.of("", messages.text("directory.any-area")));
    areas.forEach(area -> all.add(Choice.of(area, area)));
    return all;
  }

  static List<Choice> agencies(List<AgencyRow> agencies, Messages messages) {
    List<Choice> all = new ArrayList<>();
    all.add(Choice.of("", messages.text("directory.choose-agency")));
    agencies.forEach(
        a ->
            all.add(
                Choice.of(
                    a.id().toString(),
                    a.area().isEmpty() ? a.name() : a.name() + ", " + a.area())));
    return all;
  }
}
