package org.quorate.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Permission;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChangeLegalStatus;
import org.quorate.child.ChildId;
import org.quorate.child.Communication;
import org.quorate.child.DescribeChild;
import org.quorate.child.Identity;
import org.quorate.child.LegalStanding;
import org.quorate.child.LegalStatus;
import org.quorate.child.NameReferrer;
import org.quorate.child.RecordBirth;
import org.quorate.child.Sex;
import org.quorate.http.CurrentCaller;
import org.quorate.http.Needs;

/** How a child stands: born, under which law, referred by whom, and how one talks with her. */
@Path("/children")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChildStandingResource {
  @Inject private RecordBirth recordBirth;
  @Inject private ChangeLegalStatus changeLegalStatus;
  @Inject private NameReferrer nameReferrer;
  @Inject private DescribeChild describeChild;
  @Inject private CurrentCaller caller;
  @Inject private ChildAnswer answer;

  /** An expected child came. */
  public record Born(@NotNull LocalDate day, @NotNull Sex sex) {}

  /**
   * Under which law.
   *
   * @param responsibleAuthority another local authority; absent where it is ours
   */
  public record Law(
      @NotNull LegalStatus status,
      Optional<LocalDate> since,
      Optional<UUID> responsibleAuthority) {}

  /** Who referred the child; absent where nobody of the directory did. */
  public record Referrer(Optional<UUID> agency) {}

  /** How one talks with her, and who she is. */
  public record Described(
      Optional<String> firstLanguage,
      boolean interpreter,
      @NotNull Communication.Aid aid,
      Optional<String> note,
      Optional<String> ethnicity,
      Optional<String> religion,
      Optional<String> culture) {}

  @POST
  @Path("/{id}/birth")
  @Needs(Permission.RECORD_CHILD)
  public Response born(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Born born) {
    recordBirth.run(
        new RecordBirth.Request(new ChildId(id), ChildAnswer.seen(ifMatch), born.day(), born.sex()),
        caller.get());
    return answer.of(id);
  }

  @PUT
  @Path("/{id}/legal-status")
  @Needs(Permission.RECORD_CHILD)
  public Response stand(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Law law) {
    changeLegalStatus.run(
        new ChangeLegalStatus.Request(
            new ChildId(id),
            ChildAnswer.seen(ifMatch),
            LegalStanding.of(
                law.status(), law.since(), law.responsibleAuthority().map(AgencyId::new))),
        caller.get());
    return answer.of(id);
  }

  @PUT
  @Path("/{id}/referrer")
  @Needs(Permission.RECORD_CHILD)
  public Response referrer(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Referrer referrer) {
    nameReferrer.run(
        new NameReferrer.Request(
            new ChildId(id), ChildAnswer.seen(ifMatch), referrer.agency().map(AgencyId::new)),
        caller.get());
    return answer.of(id);
  }

  @PUT
  @Path("/{id}/communication")
  @Needs(Permission.RECORD_CHILD)
  public Response describe(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Described said) {
    describeChild.run(
        new DescribeChild.Request(
            new ChildId(id),
            ChildAnswer.seen(ifMatch),
            Communication.of(
                said.firstLanguage().orElse(""),
                said.interpreter(),
                said.aid(),
                said.note().orElse("")),
            Identity.of(
                said.ethnicity().orElse(""),
                said.religion().orElse(""),
                said.culture().orElse(""))),
        caller.get());
    return answer.of(id);
  }
}
