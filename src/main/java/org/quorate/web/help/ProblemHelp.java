package org.quorate.web.help;

/**
 * What one problem means.
 *
 * @param key as the API names it, such as {@code meeting.no-date}
 * @param sentence what is said to people, with dots where a value belongs
 */
public record ProblemHelp(String key, String sentence) {
  static ProblemHelp of(String key, String words) {
    return new ProblemHelp(key, words.replaceAll("\\{[a-zA-Z][a-zA-Z0-9]*}", "…"));
  }
}
