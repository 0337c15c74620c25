package org.quorate.http;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.quorate.access.Guard;

/** Lets nobody on to an endpoint who lacks the permission that it {@link Needs}. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class NeedsFilter implements ContainerRequestFilter {
  @Inject private CurrentCaller caller;
  @Inject private Guard guard;
  @Context private ResourceInfo endpoint;

  @Override
  public void filter(ContainerRequestContext request) {
    Needs needs = endpoint.getResourceMethod().getAnnotation(Needs.class);
    if (needs != null) {
      guard.require(caller.get(), needs.value());
    }
  }
}
