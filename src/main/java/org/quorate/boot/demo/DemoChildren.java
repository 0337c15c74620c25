package org.quorate.boot.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quorate.access.Caller;
import org.quorate.child.AddFamilyMember;
import org.quorate.child.AddSibling;
import org.quorate.child.Birth;
import org.quorate.child.Child;
import org.quorate.child.ChildId;
import org.quorate.child.Children;
import org.quorate.child.EnrolAtSchool;
import org.quorate.child.Enrolment;
import org.quorate.child.FamilyMember;
import org.quorate.child.Identifiers;
import org.quorate.child.LinkSiblings;
import org.quorate.child.NhsNumber;
import org.quorate.child.Particulars;
import org.quorate.child.RecordCircumstance;
import org.quorate.child.RecordMilestone;
import org.quorate.child.RegisterChild;
import org.quorate.child.Sex;
import org.quorate.child.Sibling;
import org.quorate.child.StartInvolvement;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.PersonName;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Milestone;

/** The demo's children, their families and what is true of them. */
@ApplicationScoped
public class DemoChildren {
  private static final LocalTime MORNING = LocalTime.of(9, 15);

  @Inject private DemoDirectory directory;
  @Inject private DemoClock clock;
  @Inject private DemoReading reading;
  @Inject private Children known;
  @Inject private RegisterChild registerChild;
  @Inject private AddFamilyMember addFamilyMember;
  @Inject private AddSibling addSibling;
  @Inject private LinkSiblings linkSiblings;
  @Inject private EnrolAtSchool enrolAtSchool;
  @Inject private RecordCircumstance recordCircumstance;
  @Inject private StartInvolvement startInvolvement;
  @Inject private RecordMilestone recordMilestone;

  private final Map<String, ChildId> children = new HashMap<>();
  private final Map<String, Caller> workers = new HashMap<>();

  int open(DemoDays days) {
    DemoTable.rows("children.csv").forEach(row -> register(row, days));
    DemoTable.rows("family.csv").forEach(this::family);
    DemoTable.rows("siblings.csv").forEach(row -> sibling(row, days));
    DemoTable.rows("schools.csv").forEach(row -> school(row, days));
    DemoTable.rows("circumstances.csv").forEach(row -> circumstance(row, days));
    DemoTable.rows("involvements.csv").forEach(row -> involvement(row, days));
    return children.size();
  }

  /** Told after the meetings, in whose course the clocks before them ran. */
  void reach(DemoDays days) {
    for (NamedCsvRecord row : DemoTable.rows("milestones.csv")) {
      LocalTime time = LocalTime.parse(row.getField("time"));
      var moment = days.at(days.day(row.getField("day")), time);
      clock.tellOf(moment);
      recordMilestone.run(
          RecordMilestone.Request.of(
              child(row.getField("child")), Milestone.valueOf(row.getField("milestone")), moment),
          worker(row));
    }
  }

  ChildId child(String key) {
    return Optional.ofNullable(children.get(key))
        .orElseThrow(() -> new IllegalStateException("the demo has no child " + key));
  }

  public Caller workerOf(String key) {
    return workers.get(key);
  }

  /** The first of the family who is that to the child. */
  public UUID relative(String key, String relation) {
    return reading.run(
        () ->
            known.find(child(key)).orElseThrow().familyMembers().stream()
                .filter(member -> member.relation().name().equals(relation))
                .findFirst()
                .orElseThrow()
                .id());
  }

  Caller worker(NamedCsvRecord row) {
    return workers.get(row.getField("child"));
  }

  private void register(NamedCsvRecord row, DemoDays days) {
    clock.tellOf(days.at(days.day(row.getField("told")), MORNING));
    Caller worker = directory.callerAt(row.getField("worker"));
    LocalDate day = days.day(row.getField("born"));
    Child child =
        registerChild.run(
            new RegisterChild.Request(
                new Particulars(
                    new PersonName(row.getField("given"), row.getField("family")),
                    row.getField("known_as"),
                    row.getField("born").startsWith("+") ? Birth.expectedOn(day) : Birth.on(day),
                    Sex.valueOf(row.getField("sex")),
                    Identifiers.of(
                        NhsNumber.in(row.getField("nhs_number")),
                        Optional.empty(),
                        Optional.empty())),
                directory.agencyIf(row.getField("gp")),
                directory.agencyIf(row.getField("referrer")),
                Optional.of(directory.person(row.getField("worker")).id()),
                row.getField("team"),
                true),
            worker);
    children.put(row.getField("key"), child.id());
    workers.put(row.getField("key"), worker);
  }

  private void family(NamedCsvRecord row) {
    addFamilyMember.run(
        new AddFamilyMember.Request(
            child(row.getField("child")),
            Optional.empty(),
            new FamilyMember.Details(
                new PersonName(row.getField("given"), row.getField("family")),
                FamilyMember.Relation.valueOf(row.getField("relation")),
                yes(row, "parental_responsibility"),
                yes(row, "same_household"),
                EmailAddress.in(row.getField("email")),
                row.getField("phone"),
                "",
                yes(row, "invite"),
                row.getField("why_not"),
                row.getField("language"),
                yes(row, "interpreter"))),
        worker(row));
  }

  private void sibling(NamedCsvRecord row, DemoDays days) {
    Sibling.Relation relation = Sibling.Relation.valueOf(row.getField("relation"));
    ChildId child = child(row.getField("child"));
    if (row.getField("sibling").isEmpty()) {
      addSibling.run(
          new AddSibling.Request(
              child,
              Optional.empty(),
              new Sibling.Unregistered(
                  new PersonName(row.getField("given"), row.getField("family")),
                  days.dayIf(row.getField("born")).map(Birth::on),
                  relation,
                  yes(row, "same_household"))),
          worker(row));
    } else {
      linkSiblings.run(
          new LinkSiblings.Request(
              child,
              Optional.empty(),
              child(row.getField("sibling")),
              relation,
              yes(row, "same_household")),
          worker(row));
    }
  }

  private void school(NamedCsvRecord row, DemoDays days) {
    enrolAtSchool.run(
        new EnrolAtSchool.Request(
            child(row.getField("child")),
            Optional.empty(),
            directory.agency(row.getField("agency")).id(),
            Enrolment.Kind.valueOf(row.getField("kind")),
            days.day(row.getField("from")),
            Optional.empty()),
        worker(row));
  }

  private void circumstance(NamedCsvRecord row, DemoDays days) {
    LocalDate from = days.day(row.getField("from"));
    clock.tellOf(days.at(from, LocalTime.NOON));
    recordCircumstance.run(
        new RecordCircumstance.Request(
            child(row.getField("child")),
            Circumstance.valueOf(row.getField("circumstance")),
            from,
            Optional.empty(),
            directory.agencyIf(row.getField("agency")),
            row.getField("note")),
        worker(row));
  }

  private void involvement(NamedCsvRecord row, DemoDays days) {
    LocalDate from = days.day(row.getField("from"));
    LocalDate told = days.dayIf(row.getField("to")).orElse(from);
    clock.tellOf(days.at(told, LocalTime.NOON));
    String person = row.getField("professional");
    startInvolvement.run(
        new StartInvolvement.Request(
            child(row.getField("child")),
            directory.agency(row.getField("agency")).id(),
            person.isEmpty() ? Optional.empty() : Optional.of(directory.person(person).id()),
            row.getField("role"),
            from,
            days.dayIf(row.getField("to"))),
        worker(row));
  }

  private static boolean yes(NamedCsvRecord row, String column) {
    return row.getField(column).equals("yes");
  }
}
