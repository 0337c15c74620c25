package org.quorate.web.govuk;

/**
 * A line of a task list.
 *
 * @param id unique on the page; connects the link with its hint and status
 * @param href empty where it cannot be started yet
 * @param text what is to be done
 * @param hint empty where none is needed
 * @param status how far it is
 * @param colour of the tag around the status; empty for plain text, which says that it is done
 */
public record Task(String id, String href, String text, String hint, String status, String colour) {
  /** Ids of hint and status, for {@code aria-describedby}. */
  public String describedBy() {
    return hint.isEmpty() ? id + "-status" : id + "-hint " + id + "-status";
  }
}
