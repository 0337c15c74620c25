package org.quorate.web.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.agency.Agencies;
import org.quorate.agency.Agency;
import org.quorate.agency.AgencyId;
import org.quorate.agency.Professionals;
import org.quorate.kernel.Messages;
import org.quorate.web.Form;
import org.quorate.web.child.Question;
import org.quorate.web.child.Question.Kind;
import org.quorate.web.govuk.Choice;
import org.quorate.web.govuk.Field;

/** Puts the questions of a form about a plan, with what was typed and what is wrong with it. */
final class PlanAsking {
  private final Messages words;
  private final Form form;
  private final Agencies agencies;
  private final Professionals professionals;

  PlanAsking(Messages words, Form form, Agencies agencies, Professionals professionals) {
    this.words = words;
    this.form = form;
    this.agencies = agencies;
    this.professionals = professionals;
  }

  Question line(String name) {
    return question(Kind.LINE, name, List.of());
  }

  Question lines(String name) {
    return question(Kind.LINES, name, List.of());
  }

  Question date(String name) {
    return new Question(Kind.DATE, labelled(name).dateFrom(form), List.of(), "");
  }

  <E extends Enum<E>> Question few(String name, Class<E> kind) {
    return question(Kind.ONE_OF_FEW, name, choices(kind));
  }

  <E extends Enum<E>> Question many(String name, Class<E> kind) {
    return question(Kind.ONE_OF_MANY, name, withNothing(choices(kind)));
  }

  Question oneOf(String name, List<Choice> choices) {
    return question(Kind.ONE_OF_MANY, name, withNothing(choices));
  }

  Question someOf(String name, List<Choice> choices) {
    return question(Kind.TICK, name, choices);
  }

  /** A row of points from worst to best. */
  Question points(String name, int worst, int best) {
    List<Choice> all = new ArrayList<>();
    for (int points = worst; points <= best; points++) {
      all.add(Choice.of(String.valueOf(points), String.valueOf(points)));
    }
    return question(Kind.ONE_OF_MANY, name, withNothing(all));
  }

  Question yesOrNo(String name) {
    return question(
        Kind.ONE_OF_FEW,
        name,
        List.of(
            Choice.of("yes", words.text("child-form.yes")),
            Choice.of("no", words.text("child-form.no"))));
  }

  /** Every agency that works; those on the plan come first. */
  Question agency(String name, OpenedPlan opened) {
    Set<AgencyId> onPlan = opened.plan().agencies();
    List<Choice> all =
        Stream.concat(
                sorted(onPlan.stream().flatMap(id -> agencies.withIds(List.of(id)).stream())),
                sorted(agencies.all().stream().filter(a -> !onPlan.contains(a.id()))))
            .map(a -> Choice.of(a.id().toString(), a.name()))
            .toList();
    return question(Kind.ONE_OF_MANY, name, withNothing(all));
  }

  /** The child, the family, then agency by agency those who sit for it. */
  Question owner(String name, OpenedPlan opened) {
    List<Choice> all = new ArrayList<>();
    all.add(Choice.of("child", opened.names().first()));
    opened
        .names()
        .child()
        .familyMembers()
        .forEach(
            m ->
                all.add(
                    Choice.of(
                        "family:" + m.id(), m.name().full() + ", " + words.name(m.relation()))));
    Set<AgencyId> first = new LinkedHashSet<>(opened.plan().agencies());
    opened.names().agencies().keySet().forEach(first::add);
    sorted(agencies.withIds(first).stream()).forEach(a -> seats(a, all));
    sorted(agencies.all().stream().filter(a -> !first.contains(a.id())))
        .forEach(a -> seats(a, all));
    return question(Kind.ONE_OF_MANY, name, withNothing(all));
  }

  /** The child, the family, the agencies of the plan. */
  Question party(String name, OpenedPlan opened) {
    List<Choice> all = new ArrayList<>();
    all.add(Choice.of("child", opened.names().first()));
    opened
        .names()
        .child()
        .familyMembers()
        .forEach(m -> all.add(Choice.of("family:" + m.id(), m.name().full())));
    sorted(agencies.withIds(opened.plan().agencies()).stream())
        .forEach(a -> all.add(Choice.of("agency:" + a.id(), a.name())));
    return oneOf(name, all);
  }

  private void seats(Agency agency, List<Choice> all) {
    professionals.of(agency.id()).stream()
        .sorted(Comparator.comparing(p -> p.name().full()))
        .forEach(
            p -> all.add(Choice.of("person:" + p.id(), agency.name() + ": " + p.name().full())));
    all.add(
        Choice.of(
            "agency:" + agency.id(),
            words.text("plan-form.nobody-named", "agency", agency.name())));
  }

  private static Stream<Agency> sorted(Stream<Agency> agencies) {
    return agencies.filter(Agency::active).sorted(Comparator.comparing(Agency::name));
  }

  private Question question(Kind kind, String name, List<Choice> choices) {
    return new Question(kind, labelled(name).from(form), choices, "");
  }

  private List<Choice> withNothing(List<Choice> choices) {
    List<Choice> all = new ArrayList<>(List.of(Choice.of("", words.text("child-form.choose"))));
    all.addAll(choices);
    return all;
  }

  private Field labelled(String name) {
    Field field = Field.named(name, words.text("plan-form." + name));
    return words.find("plan-form." + name + ".hint").map(field::hint).orElse(field);
  }

  private <E extends Enum<E>> List<Choice> choices(Class<E> kind) {
    return Arrays.stream(kind.getEnumConstants())
        .map(c -> Choice.of(c.name(), words.name(c)))
        .toList();
  }
}
