package org.quorate.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Gives the answer the status that its {@link View} states, and its kind: a page is HTML, whatever
 * else the caller would take.
 */
@Provider
public class ViewStatus implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof View view) {
      response.setStatus(view.status());
      response.setEntity(view, response.getEntityAnnotations(), MediaType.TEXT_HTML_TYPE);
    }
  }
}
