package org.quorate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.quorate.access.Caller;
import org.quorate.kernel.Messages;

/** The {@link Page} of the request being answered; page methods take their words from it. */
@RequestScoped
public class CurrentPage {
  private final HttpServletRequest request;
  private final Notices notices;

  /** For CDI's proxy only. */
  protected CurrentPage() {
    this.request = null;
    this.notices = null;
  }

  @Inject
  public CurrentPage(HttpServletRequest request, Notices notices) {
    this.request = request;
    this.notices = notices;
  }

  /** To render with: takes the waiting notices along. */
  Page get() {
    return page(notices.take());
  }

  public Messages messages() {
    return Messages.english(ZoneId.of("Europe/London"));
  }

  private Page page(List<Notice> shown) {
    return new Page(
        messages(), Optional.<Caller>empty(), "", request.getRequestURI(), shown, assets());
  }

  private Assets assets() {
    return new Assets("1", "5.14.0");
  }
}
