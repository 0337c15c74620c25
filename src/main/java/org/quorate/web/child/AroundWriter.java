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

  /** Agencies that work with her. */
  List<Person> around() {
    List<Person> all = new ArrayList<>();
    for (Involvement i : file.involvements()) {
      String name = names.of(i.agency());
      all.add(
          new Person(
              name,
              i.role(),
              period(i),
              i.period().isOpen() ? acts.on(i.id(), name, "involvement-end") : List.of()));
    }
    return all;
  }

  private String period(Involvement i) {
    String from = words.shortDate(i.period().from());
    return i.period()
        .to()
        .map(to -> words.text("child.from-to", "from", from, "to", words.shortDate(to)))
        .orElseGet(() -> words.text("child.since", "from", from));
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
              acts.on(m.id(), m.name().full(), "family-member", "family-member-end")));
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
