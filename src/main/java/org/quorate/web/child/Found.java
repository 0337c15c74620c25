package org.quorate.web.child;

import java.util.List;
import org.quorate.web.govuk.Field;

/**
 * The page to find a child.
 *
 * @param asked something was looked for
 * @param mayRegister the reader may begin a record
 */
public record Found(
    Field field, boolean asked, boolean more, boolean mayRegister, List<Line> lines) {
  /**
   * One child.
   *
   * @param href empty where the reader has no business with her
   */
  public record Line(String href, String name, String reference, String born, String team) {}
}
