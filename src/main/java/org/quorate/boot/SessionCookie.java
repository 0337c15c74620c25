package org.quorate.boot;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Makes the session cookie {@code Secure} wherever people reach the service by https. Only an
 * embedded default on this very machine is reached by http.
 */
@WebListener
public class SessionCookie implements ServletContextListener {
  @Inject private Settings settings;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    boolean secure = "https".equals(settings.publicUrl().getScheme());
    event.getServletContext().getSessionCookieConfig().setSecure(secure);
  }
}
