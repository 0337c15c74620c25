package org.quorate.boot;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * {@code /health/ready}: the service has started whole and its database answers. Load balancers,
 * the launcher and the container's health check ask it; it tells nothing else.
 */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {
  private static final int SECONDS_TO_WAIT = 2;

  @Resource(lookup = "java:app/jdbc/quorate")
  private DataSource database;

  @Override
  public HealthCheckResponse call() {
    try (Connection connection = database.getConnection()) {
      return HealthCheckResponse.named("quorate")
          .status(connection.isValid(SECONDS_TO_WAIT))
          .build();
    } catch (SQLException e) {
      return HealthCheckResponse.down("quorate");
    }
  }
}
