package org.quorate.web.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quorate.web.govuk.Link;

/**
 * The page of one meeting.
 *
 * @param address of the page
 * @param version as it was read
 * @param facts when, where, who runs it
 * @param clocks those that holding it stops
 * @param over whether it has taken place or been cancelled
 * @param notAsked who belongs there and was not asked, or is not any longer
 * @param also whom newer facts bring to the table
 * @param doubtful answers that nobody could verify
 * @param left brothers and sisters who were considered and left out
 * @param agenda item by item
 * @param outcome empty until it is concluded
 * @param happened the newest first
 * @param whole whether the reader sees everything
 */
public record MeetingSheet(
    String address,
    int version,
    String title,
    String reference,
    Verdict verdict,
    List<Fact> facts,
    List<WhenStep.Running> clocks,
    boolean over,
    List<InviteeRow> invitees,
    List<NotAsked> notAsked,
    List<Also> also,
    List<Doubtful> doubtful,
    List<String> left,
    List<String> agenda,
    String note,
    Optional<Outcome> outcome,
    List<Happening> happened,
    List<Link> actions,
    boolean whole) {
  public MeetingSheet {
    facts = List.copyOf(facts);
    clocks = List.copyOf(clocks);
    invitees = List.copyOf(invitees);
    notAsked = List.copyOf(notAsked);
    also = List.copyOf(also);
    doubtful = List.copyOf(doubtful);
    left = List.copyOf(left);
    agenda = List.copyOf(agenda);
    happened = List.copyOf(happened);
    actions = List.copyOf(actions);
  }

  /**
   * Whether it can decide: the first thing said.
   *
   * @param word in a tag; empty where there is nothing to judge
   * @param missing what is still missing, a sentence each
   * @param rule what it needs
   */
  public record Verdict(
      String word, String colour, String sentence, List<String> missing, String rule) {
    public Verdict {
      missing = List.copyOf(missing);
    }
  }

  /** A label and what belongs to it, line by line. */
  public record Fact(String label, List<String> lines) {
    public Fact {
      lines = List.copyOf(lines);
    }
  }

  /** Somebody who belongs at the table and is not asked, and why. */
  public record NotAsked(String who, String word, String colour, List<String> lines) {
    public NotAsked {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Somebody whom newer facts bring to the table.
   *
   * @param key of the line
   * @param toFind whether nobody is identified yet
   */
  public record Also(String key, String who, List<String> whys, boolean toFind) {
    public Also {
      whys = List.copyOf(whys);
    }
  }

  /**
   * An answer, or a message, that somebody must look at before it counts.
   *
   * @param reply of the answer; empty where it is a message in the quarantine
   * @param look where to look at the message; empty where it is an answer
   */
  public record Doubtful(String sentence, String reply, String look) {}

  /** Something that happened. */
  public record Happening(
      String title, String by, Instant at, String when, String detail, List<Mailing> mails) {
    public Happening {
      mails = List.copyOf(mails);
    }
  }

  /**
   * A mail that left because of it.
   *
   * @param href where it can be read as it was sent; empty while it has not been
   */
  public record Mailing(String href, String to, String how) {}
}
