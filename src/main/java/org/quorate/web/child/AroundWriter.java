package org.quorate.web.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.child.Child;
import org.quorate.child.ChildFile;
import org.quorate.child.FamilyMember;
import org.quorate.child.Involvement;
import org.quorate.child.Sibling;
import org.quorate.kernel.Messages;
import org.quorate.web.child.Overview.Neighbour;
import org.quorate.web.child.Overview.Person;
import org.quorate.web.govuk.Link;

/** Who is around a child: agencies that work with her, and her family. */
final class AroundWriter {
  private final ChildFile file;
  private final Messages words;
  private final Acts acts;
  private final NamesAround names;

  AroundWriter(ChildFile file, Messages words, Acts acts, NamesAround names) {
    this.file = file;
    this.words = words;
    this.acts = acts;
    this.names = names;
  }

  /** Agencies that work with her now. */
  List<Neighbour> around() {
    return file.involvements().stream()
        .filter(i -> i.period().isOpen())
        .map(i -> neighbour(i, acts.on(i.id(), names.of(i.agency()), "involvement-end")))
        .toList();
  }

  /** Those that ended their work. */
  List<Neighbour> gone() {
    return file.involvements().stream()
        .filter(i -> !i.period().isOpen())
        .map(i -> neighbour(i, List.of()))
        .toList();
  }

  private Neighbour neighbour(Involvement i, List<Link> links) {
    return new Neighbour(
        names.of(i.agency()),
        i.professional().flatMap(names::person).map(p -> p.name().full()).orElse(""),
        i.role(),
        period(i),
        links);
  }

  private String period(Involvement i) {
    String from = words.shortDate(i.period().from());
    return i.period()
        .to()
        .map(to -> words.text("child.from-to", "from", from, "to", words.shortDate(to)))
        .orElse(from);
  }

  /** Her family: grown-ups, then brothers and sisters. */
  List<Person> family() {
    List<Person> all = new ArrayList<>();
    for (FamilyMember m : file.child().familyMembers()) {
      String invited =
          m.isToBeInvited()
              ? words.text("child.invited")
              : words.text("child.not-invited", "why", m.whyNot());
      all.add(
          new Person(
              m.name().full(),
              words.name(m.relation())
                  + (m.hasParentalResponsibility() ? words.text("child.responsible") : ""),
              invited,
              m.hasParentalResponsibility()
                  ? acts.on(
                      m.id(), m.name().full(), "family-member", "consent", "family-member-end")
                  : acts.on(m.id(), m.name().full(), "family-member", "family-member-end")));
    }
    for (Sibling s : file.child().siblings()) {
      all.add(sibling(s));
    }
    return all;
  }

  private Person sibling(Sibling s) {
    Optional<Child> known =
        s.other()
            .flatMap(id -> file.household().stream().filter(c -> c.id().equals(id)).findFirst());
    String who =
        known
            .map(c -> ChildWords.called(c) + " · " + c.reference().value())
            .or(() -> s.name().map(n -> n.full()))
            .orElse(words.text("child.sibling-closed"));
    String age = known.map(c -> ChildWords.age(c, file.today(), words)).orElse("");
    return new Person(
        who,
        words.name(s.relation()) + (age.isEmpty() ? "" : ", " + age),
        words.text(s.isInSameHousehold() ? "child.same-household" : "child.elsewhere"),
        known
            .map(
                c -> List.of(Link.to(ChildPages.href(c.id()), words.text("child.open")).about(who)))
            .orElse(List.of()));
  }
}
