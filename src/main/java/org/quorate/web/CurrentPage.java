package org.quorate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;

/** The {@link Page} of the request being answered; page methods take their words from it. */
@RequestScoped
public class CurrentPage {
  private final HttpServletRequest request;
  private final CurrentCaller caller;
  private final Notices notices;
  private final Messages messages;
  private final Assets assets;

  /** For CDI's proxy only. */
  protected CurrentPage() {
    this.request = null;
    this.caller = null;
    this.notices = null;
    this.messages = null;
    this.assets = null;
  }

  @Inject
  public CurrentPage(
      HttpServletRequest request,
      CurrentCaller caller,
      Notices notices,
      Messages messages,
      Assets assets) {
    this.request = request;
    this.caller = caller;
    this.notices = notices;
    this.messages = messages;
    this.assets = assets;
  }

  public Messages messages() {
    return messages;
  }

  /** To print with: nobody reads it signed in, and what was just done stays for the next page. */
  public Page bare() {
    return new Page(
        messages, java.util.Optional.empty(), "", request.getRequestURI(), List.of(), 0, assets);
  }

  /** To render with; the waiting notices are shown by it and then forgotten. */
  Page take() {
    List<Notice> shown = notices.take();
    return new Page(
        messages,
        caller.ifKnown(),
        caller.token(),
        request.getRequestURI(),
        shown,
        sessionSeconds(),
        assets);
  }

  private int sessionSeconds() {
    HttpSession session = request.getSession(false);
    return session == null || caller.ifKnown().isEmpty() ? 0 : session.getMaxInactiveInterval();
  }
}
