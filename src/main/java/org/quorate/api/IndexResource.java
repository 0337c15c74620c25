package org.quorate.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code GET /api}: what answers here and where its description is; open to everybody. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IndexResource {
  @GET
  public Index index() {
    return new Index("Quorate", "/openapi");
  }

  /** The service's name and where the OpenAPI description of everything else is. */
  public record Index(String service, String openapi) {}
}
