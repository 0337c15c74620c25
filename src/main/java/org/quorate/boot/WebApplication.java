package org.quorate.boot;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The door for people: every page by name, none found. Owns every path but {@code /api}. */
@ApplicationPath("/")
public class WebApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of();
  }
}
