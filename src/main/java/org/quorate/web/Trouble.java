package org.quorate.web;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;

/**
 * The page that is shown when the page asked for cannot be: what happened, and what to do next.
 *
 * @param kind which of the few kinds of trouble; decides the heading and the advice
 * @param sentences what was refused and why; empty where the heading says it all
 * @param at when, so that whoever runs the service can find it
 */
public record Trouble(Kind kind, List<String> sentences, Instant at) {
  public Trouble {
    sentences = List.copyOf(sentences);
  }

  /** What people can do about it differs between these, and only these. */
  public enum Kind {
    NOT_UNDERSTOOD,
    NOT_ALLOWED,
    NOT_FOUND,
    CHANGED_MEANWHILE,
    OVER,
    WENT_WRONG,
    UNAVAILABLE;

    static Kind of(int status) {
      return switch (Response.Status.fromStatusCode(status)) {
        case FORBIDDEN -> NOT_ALLOWED;
        case NOT_FOUND, METHOD_NOT_ALLOWED -> NOT_FOUND;
        case CONFLICT, PRECONDITION_FAILED -> CHANGED_MEANWHILE;
        case GONE -> OVER;
        case SERVICE_UNAVAILABLE -> UNAVAILABLE;
        case null -> status < 500 ? NOT_UNDERSTOOD : WENT_WRONG;
        default -> status < 500 ? NOT_UNDERSTOOD : WENT_WRONG;
      };
    }
  }

  /** Whether it is of use to tell somebody the time at which it happened. */
  public boolean ours() {
    return kind == Kind.WENT_WRONG || kind == Kind.UNAVAILABLE;
  }
}
