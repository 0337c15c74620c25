package org.quorate.boot;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.quorate.http.PublicUrl;

/**
 * Makes the session cookie {@code Secure} wherever people reach the service by https. Only an
 * embedded default on this very machine is reached by http.
 */
@WebListener
public class SessionCookie implements ServletContextListener {
  @Inject private PublicUrl publicUrl;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    event.getServletContext().getSessionCookieConfig().setSecure(publicUrl.secure());
  }
}
