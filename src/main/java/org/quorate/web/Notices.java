package org.quorate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;

/**
 * What has just been done, kept in the session between a POST and the page it leads to: {@code
 * notices.success(...)} then {@code Response.seeOther(...)}.
 */
@RequestScoped
public class Notices {
  private static final String KEPT = Notices.class.getName();
  private final HttpServletRequest request;

  /** For CDI's proxy only. */
  protected Notices() {
    this.request = null;
  }

  @Inject
  public Notices(HttpServletRequest request) {
    this.request = request;
  }

  public void success(String text) {
    add(Notice.success(text));
  }

  public void important(String text) {
    add(Notice.important(text));
  }

  /** Those waiting, and forgets them. */
  List<Notice> take() {
    HttpSession session = request.getSession(false);
    if (session == null) {
      return List.of();
    }
    List<Notice> waiting = waiting(session);
    if (!waiting.isEmpty()) {
      session.removeAttribute(KEPT);
    }
    return waiting;
  }

  private void add(Notice notice) {
    HttpSession session = request.getSession();
    List<Notice> all = new ArrayList<>(waiting(session));
    all.add(notice);
    session.setAttribute(KEPT, all);
  }

  private static List<Notice> waiting(HttpSession session) {
    return session.getAttribute(KEPT) instanceof List<?> kept
        ? kept.stream().map(Notice.class::cast).toList()
        : List.of();
  }
}
