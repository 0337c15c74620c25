package org.quorate.web.paper;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * A finished PDF.
 *
 * @param name of the file, with its ending; never a child's name
 */
public record Paper(String name, byte[] bytes) {
  public static final String KIND = "application/pdf";

  /** Shown in the browser, not saved at once; says nothing but the name of the file. */
  public String disposition() {
    return "inline; filename=\"" + name + "\"";
  }

  public Response answer() {
    return Response.ok(bytes, KIND)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
