package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.quorate.child.ChildFile;
import org.quorate.child.PartFromFamilyMember;

/** Somebody is no longer of her family circle. */
@ApplicationScoped
public class FamilyMemberEndPart implements Part {
  private final PartFromFamilyMember partFromFamilyMember;

  /** For CDI's proxy only. */
  protected FamilyMemberEndPart() {
    this(null);
  }

  @Inject
  public FamilyMemberEndPart(PartFromFamilyMember partFromFamilyMember) {
    this.partFromFamilyMember = partFromFamilyMember;
  }

  @Override
  public String path() {
    return "family-member-end";
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of();
  }

  @Override
  public void save(Sent sent) {
    partFromFamilyMember.run(
        new PartFromFamilyMember.Request(sent.child(), sent.version(), sent.one()), sent.by());
  }
}
