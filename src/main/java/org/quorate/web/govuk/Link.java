package org.quorate.web.govuk;

/**
 * A link with what a screen reader needs besides its words.
 *
 * @param href where it leads
 * @param text what it says
 * @param about said to screen readers only, where the words alone do not tell ("Change" what?)
 * @param current whether it leads to the page being shown
 */
public record Link(String href, String text, String about, boolean current) {
  public static Link to(String href, String text) {
    return new Link(href, text, "", false);
  }

  public Link about(String more) {
    return new Link(href, text, more, current);
  }

  public Link current(boolean here) {
    return new Link(href, text, about, here);
  }
}
