package org.quorate.web.child;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.agency.Professional;
import org.quorate.agency.Professionals;
import org.quorate.child.ChildFile;
import org.quorate.kernel.Messages;
import org.quorate.rulebook.Sector;
import org.quorate.web.Form;
import org.quorate.web.govuk.Choice;
import org.quorate.web.govuk.Field;

/** Puts the questions of one form, with what was typed and what is wrong with it. */
public final class Asking {
  private static final String CHILD = "child-form.";

  private final String keys;
  private final Messages words;
  private final Form form;
  private final Agencies agencies;
  private final Professionals professionals;

  Asking(Messages words, Form form, Agencies agencies, Professionals professionals) {
    this(CHILD, words, form, agencies, professionals);
  }

  /**
   * Questions of another room's form.
   *
   * @param keys what its words begin with: {@code missing-form.}
   */
  public Asking(
      String keys, Messages words, Form form, Agencies agencies, Professionals professionals) {
    this.keys = keys;
    this.words = words;
    this.form = form;
    this.agencies = agencies;
    this.professionals = professionals;
  }

  public Question line(String name) {
    return Question.line(field(name));
  }

  public Question lines(String name) {
    return Question.lines(field(name));
  }

  public Question date(String name) {
    return Question.date(labelled(name).dateFrom(form));
  }

  public <E extends Enum<E>> Question few(String name, Class<E> kind) {
    return Question.oneOfFew(field(name), choices(kind));
  }

  public <E extends Enum<E>> Question many(String name, Class<E> kind, List<E> constants) {
    List<Choice> all = new ArrayList<>(List.of(nothing()));
    constants.stream()
        .map(c -> Choice.of(c.name(), ChildWords.sentence(words.name(c))))
        .sorted(Comparator.comparing(Choice::text))
        .forEach(all::add);
    return Question.oneOfMany(field(name), all);
  }

  /** Yes or no; no is what is assumed. */
  public Question yesOrNo(String name) {
    return Question.oneOfFew(
        field(name),
        List.of(
            Choice.of("yes", words.text("child-form.yes")),
            Choice.of("no", words.text("child-form.no"))));
  }

  /** Agencies of these kinds; of every kind where none is named. */
  public Question agency(String name, Sector... kinds) {
    List<Choice> all = new ArrayList<>(List.of(nothing()));
    List<Agency> asked =
        kinds.length == 0
            ? agencies.all()
            : Arrays.stream(kinds).flatMap(k -> agencies.ofKind(k, "").stream()).toList();
    asked.stream()
        .filter(Agency::active)
        .sorted(Comparator.comparing(Agency::name))
        .forEach(a -> all.add(Choice.of(a.id().toString(), a.name())));
    return Question.oneOfMany(field(name), all);
  }

  public Question worker(String name) {
    List<Choice> all = new ArrayList<>(List.of(nothing()));
    agencies.ofKind(Sector.CSC, "").stream()
        .flatMap(a -> professionals.of(a.id()).stream())
        .sorted(Comparator.comparing((Professional p) -> p.name().full()))
        .forEach(
            p -> all.add(Choice.of(p.id().toString(), p.name().full() + ", " + p.roleTitle())));
    return Question.oneOfMany(field(name), all);
  }

  /** Any number of them, ticked. */
  <E extends Enum<E>> Question ticks(String name, Class<E> kind) {
    return Question.tick(field(name), choices(kind));
  }

  /** Somebody of the child's family. */
  Question relative(String name, ChildFile file) {
    List<Choice> all = new ArrayList<>(List.of(nothing()));
    file.child()
        .familyMembers()
        .forEach(
            m ->
                all.add(
                    Choice.of(
                        m.id().toString(), m.name().full() + ", " + words.name(m.relation()))));
    return Question.oneOfMany(field(name), all);
  }

  /** One of what is listed there and then; none is a choice too. */
  public Question oneOf(String name, List<Choice> choices) {
    List<Choice> all = new ArrayList<>(List.of(nothing()));
    all.addAll(choices);
    return Question.oneOfMany(field(name), all);
  }

  public Question confirmation(String name, String text) {
    return Question.tick(field(name), List.of(Choice.of("yes", text)));
  }

  /** Words above a group of questions. */
  public String heading(String name) {
    return words.text(keys + name);
  }

  private Choice nothing() {
    return Choice.of("", words.text("child-form.choose"));
  }

  private Field field(String name) {
    return labelled(name).from(form);
  }

  private Field labelled(String name) {
    Field field = Field.named(name, words.text(keys + name));
    return words.find(keys + name + ".hint").map(field::hint).orElse(field);
  }

  private <E extends Enum<E>> List<Choice> choices(Class<E> kind) {
    return Arrays.stream(kind.getEnumConstants())
        .map(c -> Choice.of(c.name(), words.name(c)))
        .toList();
  }
}
