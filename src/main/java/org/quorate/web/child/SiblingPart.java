package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.quorate.child.AddSibling;
import org.quorate.child.Birth;
import org.quorate.child.Child;
import org.quorate.child.ChildFile;
import org.quorate.child.ChildId;
import org.quorate.child.ChildProblem;
import org.quorate.child.ChildReference;
import org.quorate.child.Children;
import org.quorate.child.LinkSiblings;
import org.quorate.child.Sibling;
import org.quorate.kernel.PersonName;
import org.quorate.kernel.Rejected;

/** Another child of the family: with a record, by reference, or without one, by name. */
@ApplicationScoped
public class SiblingPart implements Part {
  private final AddSibling addSibling;
  private final LinkSiblings linkSiblings;
  private final Children children;

  /** For CDI's proxy only. */
  protected SiblingPart() {
    this(null, null, null);
  }

  @Inject
  public SiblingPart(AddSibling addSibling, LinkSiblings linkSiblings, Children children) {
    this.addSibling = addSibling;
    this.linkSiblings = linkSiblings;
    this.children = children;
  }

  @Override
  public String path() {
    return "sibling";
  }

  @Override
  public List<Question> questions(Asking ask, ChildFile file) {
    return List.of(
        ask.line("sibling"),
        ask.line("givenName"),
        ask.line("familyName"),
        ask.date("dateOfBirth"),
        ask.few("sibling-relation", Sibling.Relation.class),
        ask.yesOrNo("same-household"));
  }

  @Override
  public void save(Sent sent) {
    Answers answers = sent.answers();
    Sibling.Relation relation = answers.choice("sibling-relation", Sibling.Relation.class);
    boolean together = answers.yes("same-household");
    Optional<ChildReference> reference =
        answers.read("sibling", ChildReference::in, ChildProblem.CHILD_UNKNOWN);
    Sibling.Unregistered known =
        new Sibling.Unregistered(
            new PersonName(answers.text("givenName"), answers.text("familyName")),
            answers.optionalDate("dateOfBirth").map(Birth::on),
            relation,
            together);
    answers.mustBeRight();
    if (reference.isEmpty()) {
      addSibling.run(new AddSibling.Request(sent.child(), sent.version(), known), sent.by());
      return;
    }
    ChildId other =
        children
            .find(reference.get())
            .map(Child::id)
            .orElseThrow(() -> new Rejected(ChildProblem.CHILD_UNKNOWN, "sibling"));
    linkSiblings.run(
        new LinkSiblings.Request(sent.child(), sent.version(), other, relation, together),
        sent.by());
  }
}
