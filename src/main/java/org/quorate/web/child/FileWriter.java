package org.quorate.web.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.agency.Agencies;
import org.quorate.agency.AgencyId;
import org.quorate.child.ChildFile;
import org.quorate.child.FamilyMember;
import org.quorate.child.FileEntry;
import org.quorate.child.assessment.Assessment;
import org.quorate.child.casefile.CaseFile;
import org.quorate.child.chronology.AgencyNames;
import org.quorate.child.education.Attendance;
import org.quorate.child.education.NeedsReview;
import org.quorate.child.education.Suspension;
import org.quorate.child.knowledge.KnowledgeGap;
import org.quorate.child.knowledge.ReflectiveSession;
import org.quorate.child.sharing.SharedInformation;
import org.quorate.child.trust.TrustConcern;
import org.quorate.kernel.Messages;
import org.quorate.web.child.FileSheet.Chapter;
import org.quorate.web.child.FileSheet.Item;
import org.quorate.web.govuk.Link;

/** Writes the entries of a child's file in sentences, chapter by chapter. */
final class FileWriter {
  private final ChildFile child;
  private final CaseFile file;
  private final Messages words;
  private final Acts acts;
  private final AgencyNames names;

  FileWriter(ChildFile child, CaseFile file, Messages words, Acts acts, Agencies agencies) {
    this.child = child;
    this.file = file;
    this.words = words;
    this.acts = acts;
    this.names = AgencyNames.of(named(file), agencies);
  }

  private static Stream<AgencyId> named(CaseFile file) {
    return Stream.of(
            file.assessments().stream().flatMap(a -> a.assessor().stream()),
            file.suspensions().stream().map(Suspension::school),
            file.gaps().stream().map(KnowledgeGap::closer),
            file.sharing().stream().flatMap(s -> s.agency().stream()))
        .flatMap(each -> each);
  }

  /**
   * @param inFull whether the reader works here, and so reads what is kept from visitors
   */
  FileSheet write(boolean inFull) {
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(
        chapter(
            "assessments",
            file.assessments().stream().map(this::assessment).toList(),
            "assessment"));
    chapters.add(chapter("school", school(), "suspension", "attendance", "needs-review"));
    chapters.add(chapter("gaps", knowledge(), "gap", "reflection"));
    if (inFull) {
      chapters.add(chapter("trust", file.trust().stream().map(this::trust).toList(), "trust"));
      chapters.add(
          chapter("sharing", file.sharing().stream().map(this::sharing).toList(), "sharing"));
    }
    return new FileSheet(
        ChildWords.called(child.child()) + " · " + child.child().reference(),
        ChildPages.href(child.child().id()),
        chapters);
  }

  private Chapter chapter(String id, List<Item> items, String... adding) {
    return new Chapter(
        id,
        words.text("child-file." + id),
        words.text("child-file." + id + "-empty"),
        acts.mayWrite() ? Stream.of(adding).map(acts::to).toList() : List.of(),
        items);
  }

  private Item assessment(Assessment one) {
    List<String> lines = new ArrayList<>();
    one.assessor()
        .map(names::of)
        .ifPresent(by -> lines.add(words.text("child-file.by", "who", by)));
    if (one.completedOn().isPresent()) {
      lines.add(words.text("child-file.covered", "topics", list(one.covered())));
      lines.add(
          one.heard().isEmpty()
              ? words.text("child-file.nobody-heard")
              : words.text("child-file.heard", "voices", list(one.heard())));
      if (one.isOfSiblingsToo()) {
        lines.add(words.text("child-file.siblings-too"));
      }
      lines.add(
          one.ownView().isEmpty()
              ? words.text("child-file.no-own-view")
              : words.text("child-file.own-view", "view", one.ownView()));
    }
    boolean open = one.completedOn().isEmpty() && !one.isStruckOut();
    return item(
        one,
        words.name(one.kind()),
        span(one.happenedOn(), one.completedOn()),
        lines,
        open ? words.text("child-file.not-complete") : "",
        open ? List.of("assessment-done") : List.of());
  }

  private List<Item> school() {
    List<Item> all = new ArrayList<>();
    file.suspensions().forEach(one -> all.add(suspension(one)));
    file.needs().forEach(one -> all.add(needs(one)));
    file.attendance().forEach(one -> all.add(attendance(one)));
    return all;
  }

  private Item suspension(Suspension one) {
    List<String> lines = new ArrayList<>(List.of(names.of(one.school())));
    if (!one.reason().isEmpty()) {
      lines.add(one.reason());
    }
    return item(
        one, words.name(one.kind()), span(one.happenedOn(), one.lastDay()), lines, "", List.of());
  }

  private Item needs(NeedsReview one) {
    return item(
        one,
        words.name(one.kind()),
        words.shortDate(one.happenedOn()),
        List.of(one.found()),
        "",
        List.of());
  }

  private Item attendance(Attendance one) {
    return item(
        one,
        words.text("child-file.attended", "percent", one.percent()),
        span(one.happenedOn(), Optional.of(one.lastDay())),
        List.of(),
        "",
        List.of());
  }

  private List<Item> knowledge() {
    List<Item> all = new ArrayList<>();
    file.gaps().forEach(one -> all.add(gap(one)));
    file.sessions().forEach(one -> all.add(session(one)));
    return all;
  }

  private Item gap(KnowledgeGap one) {
    String who = names.of(one.closer()) + (one.person().isEmpty() ? "" : ", " + one.person());
    List<String> lines = new ArrayList<>();
    lines.add(
        words.text("child-file.gap-owner", "who", who, "day", words.shortDate(one.reviewOn())));
    one.answeredOn()
        .ifPresent(
            day ->
                lines.add(
                    words.text(
                        "child-file.gap-answer",
                        "day",
                        words.shortDate(day),
                        "answer",
                        one.answer())));
    boolean open = one.isOpen() && !one.isStruckOut();
    return item(
        one,
        one.question(),
        words.shortDate(one.happenedOn()),
        lines,
        open ? words.text("child-file.gap-open") : "",
        open ? List.of("gap-closed") : List.of());
  }

  private Item session(ReflectiveSession one) {
    List<String> lines = new ArrayList<>(List.of(one.said()));
    if (!one.helps().isEmpty()) {
      lines.add(words.text("child-file.helps", "helps", one.helps()));
    }
    lines.add(words.text("child-file.consequence", "what", one.consequence()));
    return item(
        one,
        words.text("child-file.session", "who", one.withWhom()),
        words.shortDate(one.happenedOn()),
        lines,
        "",
        List.of());
  }

  private Item trust(TrustConcern one) {
    List<String> lines = new ArrayList<>();
    lines.add(
        words.text("child-file.position", "position", one.position(), "people", one.worksWith()));
    one.toldOn()
        .ifPresent(
            day ->
                lines.add(
                    words.text(
                        "child-file.told",
                        "whom",
                        one.toldWhom().orElseThrow(),
                        "day",
                        words.shortDate(day))));
    if (!one.whyNot().isEmpty()) {
      lines.add(words.text("child-file.nobody-told", "why", one.whyNot()));
    }
    boolean open = one.isOpen() && !one.isStruckOut();
    return item(
        one,
        words.text("child-file.against", "adult", one.adult(), "kind", one.kind()),
        words.shortDate(one.happenedOn()),
        lines,
        open ? words.text("child-file.not-told-yet") : "",
        open ? List.of("trust-answer") : List.of());
  }

  private Item sharing(SharedInformation one) {
    String whom = one.agency().map(names::of).orElseGet(() -> relative(one));
    List<String> lines = new ArrayList<>();
    one.basis().ifPresent(basis -> lines.add(words.text("child-file.basis", "basis", basis)));
    if (!one.why().isEmpty()) {
      lines.add(one.why());
    }
    return item(
        one,
        words.text(
            one.wasShared() ? "child-file.shared" : "child-file.not-shared",
            "what",
            one.what(),
            "whom",
            whom),
        words.shortDate(one.happenedOn()),
        lines,
        "",
        List.of());
  }

  private String relative(SharedInformation one) {
    return child.child().familyMembers().stream()
        .filter(m -> one.familyMember().filter(m.id()::equals).isPresent())
        .map(FamilyMember::name)
        .map(name -> name.full())
        .findFirst()
        .orElseGet(() -> words.text("child-file.family"));
  }

  private Item item(
      FileEntry one,
      String title,
      String when,
      List<String> lines,
      String open,
      List<String> parts) {
    List<Link> links = new ArrayList<>();
    if (!one.isStruckOut()) {
      parts.forEach(part -> links.addAll(acts.on(one.id(), title, part)));
      links.addAll(acts.on(one.id(), title, "entry-strike-out"));
    }
    return new Item(
        title,
        words.text("child-file.when", "day", when, "author", one.author()),
        lines,
        open,
        one.struckOutWhy(),
        links);
  }

  private String span(LocalDate from, Optional<LocalDate> to) {
    return to.map(
            last ->
                words.text(
                    "child-file.span", "from", words.shortDate(from), "to", words.shortDate(last)))
        .orElseGet(() -> words.text("child-file.from", "from", words.shortDate(from)));
  }

  private String list(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(words::name).collect(Collectors.joining(", "));
  }
}
