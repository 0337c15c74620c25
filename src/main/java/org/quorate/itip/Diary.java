package org.quorate.itip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An invitee's calendar, as every calendar program keeps it: one entry a UID; what arrives with a
 * higher SEQUENCE, or the same and a later DTSTAMP, replaces it, in whatever order mails come (RFC
 * 5546 section 2.1.5).
 *
 * @param entries in the order in which their meetings first arrived
 */
public record Diary(List<Kept> entries) {
  public Diary {
    entries = List.copyOf(entries);
  }

  /**
   * One meeting in the diary.
   *
   * @param current what holds
   * @param before the version that it replaced; empty for the first
   */
  public record Kept(DiaryEntry current, Optional<DiaryEntry> before) {
    /** When it was to be before it was moved; empty where it was not. */
    public Optional<DiaryEntry> movedFrom() {
      return before.filter(earlier -> !earlier.starts().equals(current.starts()));
    }
  }

  /** The diary after these have arrived. */
  public static Diary of(List<DiaryEntry> arrived) {
    Map<String, List<DiaryEntry>> versions = new LinkedHashMap<>();
    for (DiaryEntry entry : arrived) {
      versions.computeIfAbsent(entry.uid(), uid -> new ArrayList<>()).add(entry);
    }
    return new Diary(versions.values().stream().map(Diary::kept).toList());
  }

  /** What the diary says of a meeting. */
  public Optional<Kept> about(String uid) {
    return entries.stream().filter(kept -> kept.current().uid().equals(uid)).findFirst();
  }

  private static Kept kept(List<DiaryEntry> versions) {
    List<DiaryEntry> newestFirst = new ArrayList<>(versions);
    newestFirst.sort((one, other) -> one.supersedes(other) ? -1 : other.supersedes(one) ? 1 : 0);
    return new Kept(newestFirst.getFirst(), newestFirst.stream().skip(1).findFirst());
  }
}
