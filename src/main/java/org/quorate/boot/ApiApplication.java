package org.quorate.boot;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.quorate.api.IndexResource;

/** The door for programs, under {@code /api}: every resource and provider by name, none found. */
@ApplicationPath("/api")
public class ApiApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(IndexResource.class);
  }
}
