package org.quorate.web.plan;

import java.util.List;
import java.util.Optional;
import org.quorate.web.drawing.Drawing;

/**
 * One sheet for the fridge: what is to be different, who does what, how far it has come, whom to
 * call. Holds only what the family may see.
 *
 * @param title "Mia’s plan"
 * @param language of what people wrote, as a tag
 * @param areas at most a few
 * @param call whom to ring, with the number
 * @param next when and what the next meeting is; empty where it has no date
 * @param made when this sheet was printed
 */
public record FamilySheet(
    String title,
    String language,
    List<Area> areas,
    List<Contact> call,
    Optional<String> next,
    String made) {
  public FamilySheet {
    areas = List.copyOf(areas);
    call = List.copyOf(call);
  }

  /**
   * One coloured part of the sheet.
   *
   * @param number 1 for the first; decides its colour
   * @param want what is to be different
   * @param inOwnWords what the child or the family said of it; each with who said it
   * @param we what the family does
   * @param they what named people do
   * @param know how it will be known
   * @param stars how far it has come; empty where nobody has said yet
   */
  public record Area(
      int number,
      Drawing picture,
      String want,
      List<Said> inOwnWords,
      List<String> we,
      List<String> they,
      String know,
      Optional<Drawing> stars) {
    public Area {
      inOwnWords = List.copyOf(inOwnWords);
      we = List.copyOf(we);
      they = List.copyOf(they);
    }
  }

  /** Somebody's own words. */
  public record Said(String who, String words) {}

  /** Somebody to ring. */
  public record Contact(String who, String phone) {}
}
