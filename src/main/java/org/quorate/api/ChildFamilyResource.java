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
import org.quorate.child.AddFamilyMember;
import org.quorate.child.AddSibling;
import org.quorate.child.AmendFamilyMember;
import org.quorate.child.Birth;
import org.quorate.child.ChildId;
import org.quorate.child.ChildProblem;
import org.quorate.child.FamilyMember;
import org.quorate.child.LinkSiblings;
import org.quorate.child.PartFromFamilyMember;
import org.quorate.child.Sibling;
import org.quorate.http.CurrentCaller;
import org.quorate.http.Needs;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.PersonName;
import org.quorate.kernel.Rejected;

/** Who belongs to a child: parents, carers, relatives, brothers and sisters. */
@Path("/children")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChildFamilyResource {
  @Inject private AddFamilyMember addFamilyMember;
  @Inject private AmendFamilyMember amendFamilyMember;
  @Inject private PartFromFamilyMember partFromFamilyMember;
  @Inject private AddSibling addSibling;
  @Inject private LinkSiblings linkSiblings;
  @Inject private CurrentCaller caller;
  @Inject private ChildAnswer answer;

  /** Somebody of the family; whoever is not to be invited needs a reason. */
  public record Relative(
      Optional<String> givenName,
      Optional<String> familyName,
      @NotNull FamilyMember.Relation relation,
      boolean parentalResponsibility,
      boolean sameHousehold,
      Optional<String> email,
      Optional<String> phone,
      Optional<String> postal,
      boolean invite,
      Optional<String> whyNot,
      Optional<String> language,
      boolean interpreter) {
    FamilyMember.Details details() {
      return new FamilyMember.Details(
          new PersonName(givenName.orElse(""), familyName.orElse("")),
          relation,
          parentalResponsibility,
          sameHousehold,
          address(),
          phone.orElse(""),
          postal.orElse(""),
          invite,
          whyNot.orElse(""),
          language.orElse(""),
          interpreter);
    }

    private Optional<EmailAddress> address() {
      return email
          .filter(text -> !text.isBlank())
          .map(
              text ->
                  EmailAddress.in(text)
                      .orElseThrow(() -> new Rejected(ChildProblem.EMAIL_WRONG, "email")));
    }
  }

  /**
   * Another child of the family.
   *
   * @param child where there is a record of that child; otherwise a name
   */
  public record OtherChild(
      Optional<UUID> child,
      Optional<String> givenName,
      Optional<String> familyName,
      Optional<LocalDate> dateOfBirth,
      Optional<LocalDate> expectedDate,
      @NotNull Sibling.Relation relation,
      boolean sameHousehold) {
    Sibling.Unregistered unregistered() {
      return new Sibling.Unregistered(
          new PersonName(givenName.orElse(""), familyName.orElse("")),
          dateOfBirth.map(Birth::on).or(() -> expectedDate.map(Birth::expectedOn)),
          relation,
          sameHousehold);
    }
  }

  @POST
  @Path("/{id}/family")
  @Needs(Permission.RECORD_CHILD)
  public Response add(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Relative relative) {
    addFamilyMember.run(
        new AddFamilyMember.Request(new ChildId(id), ChildAnswer.seen(ifMatch), relative.details()),
        caller.get());
    return answer.of(id);
  }

  @PUT
  @Path("/{id}/family/{member}")
  @Needs(Permission.RECORD_CHILD)
  public Response amend(
      @PathParam("id") UUID id,
      @PathParam("member") UUID member,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid Relative relative) {
    amendFamilyMember.run(
        new AmendFamilyMember.Request(
            new ChildId(id), ChildAnswer.seen(ifMatch), member, relative.details()),
        caller.get());
    return answer.of(id);
  }

  /** No longer of the family circle. */
  @POST
  @Path("/{id}/family/{member}/parting")
  @Consumes(MediaType.WILDCARD)
  @Needs(Permission.RECORD_CHILD)
  public Response part(
      @PathParam("id") UUID id,
      @PathParam("member") UUID member,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    partFromFamilyMember.run(
        new PartFromFamilyMember.Request(new ChildId(id), ChildAnswer.seen(ifMatch), member),
        caller.get());
    return answer.of(id);
  }

  /** With a record here it is written in both records. */
  @POST
  @Path("/{id}/siblings")
  @Needs(Permission.RECORD_CHILD)
  public Response addSibling(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid OtherChild other) {
    ChildId child = new ChildId(id);
    Optional<Long> seen = ChildAnswer.seen(ifMatch);
    if (other.child().isPresent()) {
      linkSiblings.run(
          new LinkSiblings.Request(
              child,
              seen,
              new ChildId(other.child().get()),
              other.relation(),
              other.sameHousehold()),
          caller.get());
    } else {
      addSibling.run(new AddSibling.Request(child, seen, other.unregistered()), caller.get());
    }
    return answer.of(id);
  }
}
