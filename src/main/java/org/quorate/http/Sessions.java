package org.quorate.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Account;
import org.quorate.access.SignInRules;

/**
 * The session of the browser that makes the request under way: who signed in, and what was kept.
 */
@RequestScoped
public class Sessions {
  private static final String OWNER = Sessions.class.getName() + ".owner";
  private static final String KEPT = Sessions.class.getName() + ".kept";
  private static final String STARTED = Sessions.class.getName() + ".started";

  private final HttpServletRequest request;
  private final FormTokens tokens;
  private final SignInRules rules;

  /** For CDI's proxy only. */
  protected Sessions() {
    this(null, null, null);
  }

  @Inject
  public Sessions(HttpServletRequest request, FormTokens tokens, SignInRules rules) {
    this.request = request;
    this.tokens = tokens;
    this.rules = rules;
  }

  /**
   * Begins the session of a person who has just been let in, under a new identifier; so does one
   * whose password was changed. What somebody else had typed is forgotten.
   */
  public void open(Account account) {
    HttpSession session = request.getSession();
    request.changeSessionId();
    session.setMaxInactiveInterval((int) rules.idle().toSeconds());
    session.setAttribute(
        OWNER, new Owner(account.id(), account.passwordSetAt(), tokens.forSessionOf(account.id())));
    session.removeAttribute(STARTED);
    if (kept(account.id()).isEmpty()) {
      session.removeAttribute(KEPT);
    }
  }

  /** Ends it, with everything that was kept. */
  public void close() {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** Who signed in to it; empty where nobody did. */
  public Optional<Owner> owner() {
    return read(OWNER, Owner.class);
  }

  /** Keeps what was typed until its author has signed in again. */
  public void keep(KeptForm form) {
    request.getSession().setAttribute(KEPT, form);
  }

  /** What this person had typed when the session ended; forgotten once it was sent. */
  public Optional<KeptForm> kept(UUID account) {
    return read(KEPT, KeptForm.class).filter(form -> form.author().equals(account));
  }

  public void forgetKept() {
    remove(KEPT);
  }

  /** Remembers that somebody was sent to the identity provider. */
  public void started(OpenId.Started started) {
    request.getSession().setAttribute(STARTED, started);
  }

  /** What was begun, once: an answer of the provider cannot be used twice. */
  public Optional<OpenId.Started> takeStarted() {
    Optional<OpenId.Started> started = read(STARTED, OpenId.Started.class);
    remove(STARTED);
    return started;
  }

  private <T> Optional<T> read(String name, Class<T> type) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> session.getAttribute(name))
        .filter(type::isInstance)
        .map(type::cast);
  }

  private void remove(String name) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(name);
    }
  }

  /**
   * Who signed in.
   *
   * @param passwordSetAt a session ends when the password is changed
   * @param token that each of its forms carries
   */
  public record Owner(UUID account, Instant passwordSetAt, String token) implements Serializable {}
}
