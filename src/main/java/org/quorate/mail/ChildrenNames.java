package org.quorate.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.Children;
import org.quorate.child.FamilyMember;
import org.quorate.child.Sibling;
import org.quorate.kernel.PersonName;

/**
 * The names on the records of the children: theirs, what they are called, their family's, their
 * brothers' and sisters'.
 */
@ApplicationScoped
public class ChildrenNames implements FamilyNames {
  private Children children;

  protected ChildrenNames() {}

  @Inject
  public ChildrenNames(Children children) {
    this.children = children;
  }

  @Override
  @Transactional
  public List<Known> of(Collection<ChildId> ids) {
    List<Child> found = children.withIds(ids);
    Set<ChildId> siblings =
        found.stream()
            .flatMap(child -> child.siblings().stream())
            .flatMap(sibling -> sibling.other().stream())
            .filter(other -> !ids.contains(other))
            .collect(Collectors.toSet());
    List<Known> names = new ArrayList<>();
    found.forEach(child -> add(names, child));
    if (!siblings.isEmpty()) {
      children.withIds(siblings).forEach(child -> addOwn(names, child));
    }
    return names;
  }

  private static void add(List<Known> names, Child child) {
    addOwn(names, child);
    child.familyMembers().stream().map(FamilyMember::name).forEach(name -> names.add(known(name)));
    child.siblings().stream()
        .map(Sibling::name)
        .forEach(name -> name.ifPresent(given -> names.add(known(given))));
  }

  private static void addOwn(List<Known> names, Child child) {
    names.add(known(child.name()));
    if (!child.knownAs().isBlank()) {
      names.add(new Known(child.knownAs(), child.name().family()));
    }
  }

  private static Known known(PersonName name) {
    return new Known(name.given(), name.family());
  }
}
