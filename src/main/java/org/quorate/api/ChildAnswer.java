package org.quorate.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.ReadChild;
import org.quorate.http.CurrentCaller;
import org.quorate.http.EntityTags;

/** The child's file with its version: what every change of it is answered with. */
@RequestScoped
public class ChildAnswer {
  @Inject private ReadChild readChild;
  @Inject private CurrentCaller caller;

  Response of(UUID id) {
    ChildFile file = readChild.run(new ChildId(id), "api.child", caller.get());
    return Response.ok(ChildJson.of(file)).tag(EntityTags.of(file.child().version())).build();
  }

  /** The version that a change was made from; a change of the record needs one. */
  static Optional<Long> seen(String ifMatch) {
    return Optional.of(EntityTags.expected(ifMatch));
  }
}
