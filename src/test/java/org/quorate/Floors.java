package org.quorate;

import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The rules of the house as far as a machine can read them, for the packages below one root: the
 * product itself, or a fixture that breaks one of them.
 *
 * @param root the package that the rooms lie in
 */
record Floors(String root) {
  /** The rooms, lowest floor first; rooms on one floor do not know each other. */
  private static final List<Set<String>> FLOORS =
      List.of(
          Set.of("kernel"),
          Set.of("timescale"),
          Set.of("rulebook"),
          Set.of("access", "audit", "outbox"),
          Set.of("agency"),
          Set.of("child"),
          Set.of("network", "plan", "missing", "referral"),
          Set.of("meeting"),
          Set.of("itip", "warning"),
          Set.of("mail", "feed"),
          Set.of("http"),
          Set.of("api", "web"),
          Set.of("boot"),
          Set.of("launch"));

  private static final String WORDS_THAT_SAY_NOTHING =
      "(Abstract.+|.+(Util|Utils|Helper|Manager|Impl|Dto|DTO|Dao|DAO|Controller|Service|Handler"
          + "|Processor))";

  /**
   * Transactions beside {@code run}: a mail that could not be taken in is set aside after the first
   * transaction has failed, and the names a mail must not hold are read while it is composed.
   */
  private static final Set<String> OWN_TRANSACTIONS =
      Set.of("TakeInMail.setAside", "ChildrenNames.of");

  private static final int MOST_WORDS_FOR_EVERYBODY = 10;

  /** Every rule by its name, which is also the name of the fixture that breaks it. */
  Map<String, ArchRule> rules() {
    Map<String, ArchRule> rules = new TreeMap<>();
    rules.put("upward", roomsKnowOnlyLowerFloors());
    rules.put("cycle", slices().matching(root + ".(*)..").should().beFreeOfCycles());
    rules.put("crowdedkernel", kernelStaysSmall());
    rules.put("entitymanager", only("Jpa", "jakarta.persistence.EntityManager"));
    rules.put("calendar", onlyIn(List.of("itip"), "net.fortuna.ical4j.."));
    rules.put("mailing", onlyIn(List.of("mail", "launch"), "jakarta.mail.."));
    rules.put("embedding", onlyIn(List.of("launch"), "ch.vorburger..", "com.icegreen.greenmail.."));
    rules.put("configuration", onlyIn(List.of("boot"), "org.eclipse.microprofile.config.."));
    rules.put("clock", nobodyAsksTheMachine());
    rules.put("naming", classes().should(not(beNamed(WORDS_THAT_SAY_NOTHING))));
    rules.put("transaction", transactionsAreOnRunOnly());
    rules.put("setter", entitiesHaveNoSetters());
    rules.put("openfield", entitiesKeepTheirState());
    rules.put("relation", entitiesReferToOtherRoomsById());
    rules.put("catchall", nobodyCatchesEverything());
    return rules;
  }

  private ArchRule roomsKnowOnlyLowerFloors() {
    return classes()
        .should(
            condition(
                "know only lower floors",
                (JavaClass each, ConditionEvents events) -> {
                  for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                    if (!allowed(room(each), room(dependency.getTargetClass()))) {
                      events.add(SimpleConditionEvent.violated(each, dependency.getDescription()));
                    }
                  }
                }));
  }

  private static boolean allowed(String from, String to) {
    return to.isEmpty() || from.equals(to) || (floor(to) >= 0 && floor(to) < floor(from));
  }

  private static int floor(String room) {
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      if (FLOORS.get(floor).contains(room)) {
        return floor;
      }
    }
    return -1;
  }

  /** The room a class lies in; empty for what is none of ours. */
  private String room(JavaClass each) {
    String name = each.getBaseComponentType().getPackageName();
    return name.startsWith(root + ".")
        ? name.substring(root.length() + 1).replaceFirst("\\..*", "")
        : "";
  }

  private ArchRule kernelStaysSmall() {
    return classes()
        .that(in("kernel"))
        .should(
            new ArchCondition<JavaClass>("be at most " + MOST_WORDS_FOR_EVERYBODY) {
              private int seen;

              @Override
              public void check(JavaClass each, ConditionEvents events) {
                if (each.isTopLevelClass() && ++seen > MOST_WORDS_FOR_EVERYBODY) {
                  events.add(SimpleConditionEvent.violated(each, each + " is one too many"));
                }
              }
            })
        .allowEmptyShould(true);
  }

  private ArchRule only(String prefix, String type) {
    return noClasses()
        .that()
        .haveSimpleNameNotStartingWith(prefix)
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(type);
  }

  private ArchRule onlyIn(List<String> rooms, String... packages) {
    return noClasses()
        .that(DescribedPredicate.not(in(rooms.toArray(String[]::new))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages);
  }

  private DescribedPredicate<JavaClass> in(String... rooms) {
    Set<String> known = Set.of(rooms);
    return DescribedPredicate.describe(
        "in " + known, (JavaClass each) -> known.contains(room(each)));
  }

  /** The moment comes from the one clock, an identifier from the moment. */
  private static ArchRule nobodyAsksTheMachine() {
    return noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "asks the machine for the time or for an identifier",
                (JavaMethodCall call) -> asksTheMachine(call.getTarget())));
  }

  private static boolean asksTheMachine(MethodCallTarget target) {
    JavaClass owner = target.getOwner();
    boolean now =
        owner.getPackageName().equals("java.time")
            && target.getName().equals("now")
            && target.getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
    boolean random = owner.isEquivalentTo(UUID.class) && target.getName().equals("randomUUID");
    boolean millis =
        owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
    return now || random || millis;
  }

  private static ArchCondition<JavaClass> beNamed(String pattern) {
    return condition(
        "be named " + pattern,
        (JavaClass each, ConditionEvents events) ->
            events.add(
                new SimpleConditionEvent(
                    each, each.getSimpleName().matches(pattern), "the name of " + each)));
  }

  private static ArchRule transactionsAreOnRunOnly() {
    return methods()
        .that()
        .areAnnotatedWith(Transactional.class)
        .should()
        .haveName("run")
        .orShould(
            condition(
                "be a repository's or one of " + OWN_TRANSACTIONS,
                (JavaMethod each, ConditionEvents events) ->
                    events.add(
                        new SimpleConditionEvent(
                            each,
                            each.getOwner().getSimpleName().startsWith("Jpa")
                                || OWN_TRANSACTIONS.contains(
                                    each.getOwner().getSimpleName() + "." + each.getName()),
                            each.getFullName() + " is neither"))))
        .allowEmptyShould(true);
  }

  private static ArchRule entitiesHaveNoSetters() {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .should()
        .haveNameNotMatching("set[A-Z].*")
        .allowEmptyShould(true);
  }

  private static ArchRule entitiesKeepTheirState() {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .and()
        .areNotStatic()
        .and(DescribedPredicate.describe("written by people", Floors::isOurs))
        .should()
        .bePrivate()
        .allowEmptyShould(true);
  }

  private static boolean isOurs(JavaField field) {
    return !field.getName().startsWith("_");
  }

  private static ArchRule entitiesReferToOtherRoomsById() {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Entity.class)
        .should(
            condition(
                "hold no entity of another package",
                (JavaField field, ConditionEvents events) ->
                    field.getType().getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .filter(
                            type ->
                                !type.getPackageName().equals(field.getOwner().getPackageName()))
                        .forEach(
                            type ->
                                events.add(
                                    SimpleConditionEvent.violated(
                                        field, field.getFullName() + " holds " + type)))))
        .allowEmptyShould(true);
  }

  private static ArchRule nobodyCatchesEverything() {
    return classes()
        .should(
            condition(
                "catch what they can mend",
                (JavaClass each, ConditionEvents events) ->
                    each.getCodeUnits().stream()
                        .flatMap(unit -> unit.getTryCatchBlocks().stream())
                        .filter(
                            block ->
                                block.getCaughtThrowables().stream()
                                    .anyMatch(caught -> caught.isEquivalentTo(Exception.class)))
                        .forEach(
                            block ->
                                events.add(
                                    SimpleConditionEvent.violated(
                                        each, "catch (Exception) in " + block.getOwner())))));
  }

  private static <T> ArchCondition<T> condition(
      String description, java.util.function.BiConsumer<T, ConditionEvents> check) {
    return new ArchCondition<>(description) {
      @Override
      public void check(T each, ConditionEvents events) {
        check.accept(each, events);
      }
    };
  }

  /** What is wrong below the root by one of the rules; empty where nothing is. */
  List<String> faults(String rule, JavaClasses classes) {
    return rules().get(rule).evaluate(classes).getFailureReport().getDetails();
  }
}
