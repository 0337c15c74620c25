package org.quorate.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildId;
import org.quorate.child.knowledge.CloseKnowledgeGap;
import org.quorate.child.knowledge.KnowledgeGap;
import org.quorate.child.knowledge.RecordKnowledgeGap;
import org.quorate.child.knowledge.RecordReflectiveSession;
import org.quorate.child.knowledge.ReflectiveSession;
import org.quorate.http.CurrentCaller;
import org.quorate.http.Needs;

/** What nobody knows yet, who finds it out, and what the young person said. */
@Path("/children/{child}/knowledge")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChildKnowledgeResource {
  @Inject private RecordKnowledgeGap recordKnowledgeGap;
  @Inject private CloseKnowledgeGap closeKnowledgeGap;
  @Inject private RecordReflectiveSession recordReflectiveSession;
  @Inject private CurrentCaller caller;

  /** A gap; {@code meeting} is the collaborative one that found it. */
  public record Gap(
      @NotNull String question,
      @NotNull UUID closer,
      Optional<String> person,
      @NotNull LocalDate happenedOn,
      @NotNull LocalDate reviewOn,
      Optional<UUID> meeting) {}

  /** The answer. */
  public record Answer(@NotNull String answer, @NotNull LocalDate answeredOn) {}

  /** A session with the young person. */
  public record Session(
      @NotNull LocalDate happenedOn,
      @NotNull String withWhom,
      @NotNull String said,
      Optional<String> helps,
      @NotNull String consequence) {}

  /** The id of what was added. */
  public record Added(UUID id) {}

  @POST
  @Needs(Permission.RECORD_CHILD)
  @Path("/gaps")
  public Response gap(@PathParam("child") UUID child, @NotNull @Valid Gap gap) {
    return added(
        recordKnowledgeGap.run(
            new RecordKnowledgeGap.Request(
                new ChildId(child),
                new KnowledgeGap.Details(
                    gap.happenedOn(),
                    gap.question(),
                    new AgencyId(gap.closer()),
                    gap.person().orElse(""),
                    gap.reviewOn(),
                    gap.meeting())),
            caller.get()));
  }

  @POST
  @Needs(Permission.RECORD_CHILD)
  @Path("/gaps/{gap}/answer")
  public void answer(@PathParam("gap") UUID gap, @NotNull @Valid Answer answer) {
    closeKnowledgeGap.run(
        new CloseKnowledgeGap.Request(gap, answer.answer(), answer.answeredOn()), caller.get());
  }

  @POST
  @Needs(Permission.RECORD_CHILD)
  @Path("/sessions")
  public Response session(@PathParam("child") UUID child, @NotNull @Valid Session session) {
    return added(
        recordReflectiveSession.run(
            new RecordReflectiveSession.Request(
                new ChildId(child),
                new ReflectiveSession.Details(
                    session.happenedOn(),
                    session.withWhom(),
                    session.said(),
                    session.helps().orElse(""),
                    session.consequence())),
            caller.get()));
  }

  private static Response added(UUID id) {
    return Response.status(Response.Status.CREATED).entity(new Added(id)).build();
  }
}
