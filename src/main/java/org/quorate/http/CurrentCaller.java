package org.quorate.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.quorate.access.AccessProblem;
import org.quorate.access.Caller;
import org.quorate.kernel.Rejected;

/** Whoever makes the request under way; pages and resources hand it to the use cases. */
@RequestScoped
public class CurrentCaller {
  private Optional<Caller> caller = Optional.empty();
  private String token = "";

  /** The caller; throws {@link AccessProblem#SIGNED_OUT} (401) where nobody is signed in. */
  public Caller get() {
    return caller.orElseThrow(() -> new Rejected(AccessProblem.SIGNED_OUT));
  }

  /** The caller, empty on open pages that nobody has signed in to. */
  public Optional<Caller> ifKnown() {
    return caller;
  }

  /** What every form of this session carries as {@code _token}; empty for calls without session. */
  public String token() {
    return token;
  }

  void is(Caller known, String formToken) {
    this.caller = Optional.of(known);
    this.token = formToken;
  }
}
