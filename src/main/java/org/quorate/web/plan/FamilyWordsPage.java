package org.quorate.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quorate.access.AccessProblem;
import org.quorate.access.Permission;
import org.quorate.http.CurrentCaller;
import org.quorate.kernel.Messages;
import org.quorate.kernel.Rejected;
import org.quorate.plan.PlanAction;
import org.quorate.plan.PriorityArea;
import org.quorate.plan.family.FamilyText;
import org.quorate.plan.family.FamilyTexts;
import org.quorate.plan.family.WriteForFamily;
import org.quorate.web.Errors;
import org.quorate.web.Form;
import org.quorate.web.Mendable;
import org.quorate.web.Notices;
import org.quorate.web.View;
import org.quorate.web.govuk.Choice;

/** Says a plan in the family’s words, language by language, and what the family may not see. */
@Path("plans/{plan: [0-9a-f-]{36}}/family-words")
@RequestScoped
public class FamilyWordsPage {
  private final OpenPlans plans;
  private final FamilyTexts texts;
  private final WriteForFamily writeForFamily;
  private final CurrentCaller caller;
  private final Messages words;
  private final Notices notices;

  /** For CDI's proxy only. */
  protected FamilyWordsPage() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public FamilyWordsPage(
      OpenPlans plans,
      FamilyTexts texts,
      WriteForFamily writeForFamily,
      CurrentCaller caller,
      Messages words,
      Notices notices) {
    this.plans = plans;
    this.texts = texts;
    this.writeForFamily = writeForFamily;
    this.caller = caller;
    this.words = words;
    this.notices = notices;
  }

  /** What is asked. */
  public record Asked(
      String address,
      String named,
      int revision,
      String language,
      String languageName,
      List<Choice> languages,
      List<Item> areas,
      Form form) {
    public Asked {
      languages = List.copyOf(languages);
      areas = List.copyOf(areas);
    }
  }

  /**
   * One area, and what is done in it.
   *
   * @param says how the plan says it
   * @param knows how the plan says how it is known
   */
  public record Item(String id, String says, String knows, String who, List<Item> actions) {}

  @GET
  public View ask(
      @PathParam("plan") UUID plan, @QueryParam("language") @DefaultValue("en") String language) {
    OpenedPlan opened = plans.run(plan, "plan.family-words", Permission.MAKE_PLAN, caller.get());
    Map<String, List<String>> typed = new LinkedHashMap<>();
    texts.of(opened.plan().id()).stream()
        .filter(text -> text.language().equals(language))
        .map(FamilyText::words)
        .forEach(
            text -> {
              typed.put("wanted-" + text.item(), List.of(text.wanted()));
              typed.put("known-" + text.item(), List.of(text.known()));
            });
    typed.put("held", texts.heldBack(opened.plan().id()).stream().map(UUID::toString).toList());
    return page(opened, language, new Form(typed, Errors.NONE));
  }

  @POST
  public Object write(
      @PathParam("plan") UUID plan,
      @QueryParam("language") @DefaultValue("en") String language,
      Form form) {
    OpenedPlan opened = plans.run(plan, "plan.family-words", Permission.MAKE_PLAN, caller.get());
    try {
      writeForFamily.run(
          new WriteForFamily.Request(
              opened.plan().id(),
              form.optional("revision").filter(n -> n.matches("\\d{1,9}")).map(Integer::valueOf),
              language,
              typed(opened, form),
              Set.copyOf(
                  form.all("held").stream()
                      .flatMap(id -> PlanAnswers.uuid(id).stream())
                      .distinct()
                      .toList())),
          caller.get());
    } catch (Rejected rejected) {
      Mendable.orThrow(rejected);
      View again = page(opened, language, form.refused(rejected, words));
      return rejected.problem() == AccessProblem.CHANGED_MEANWHILE
          ? again.withStatus(409)
          : again.refused();
    }
    notices.success(words.text("family-words.done"));
    return Response.seeOther(URI.create(opened.at("family") + "?language=" + language)).build();
  }

  private static List<FamilyText.Words> typed(OpenedPlan opened, Form form) {
    List<FamilyText.Words> all = new ArrayList<>();
    for (PriorityArea area : opened.plan().openAreas()) {
      all.add(typed(area.id(), form));
      area.actions().forEach(action -> all.add(typed(action.id(), form)));
    }
    return all;
  }

  private static FamilyText.Words typed(UUID item, Form form) {
    return new FamilyText.Words(item, form.text("wanted-" + item), form.text("known-" + item));
  }

  private View page(OpenedPlan opened, String language, Form form) {
    return View.of(
        "plan/family-words",
        new Asked(
            opened.address(),
            opened.named(),
            opened.plan().revision(),
            language,
            LanguageNames.of(language),
            LanguageNames.choices(),
            opened.plan().openAreas().stream().map(area -> item(opened, area)).toList(),
            form));
  }

  private static Item item(OpenedPlan opened, PriorityArea area) {
    return new Item(
        area.id().toString(),
        OpenedPlan.called(area),
        area.measure(),
        Optional.of(area.worry()).filter(w -> area.outcome().isEmpty()).orElse(""),
        area.actions().stream()
            .filter(PlanAction::isOpen)
            .map(
                action ->
                    new Item(
                        action.id().toString(),
                        action.what(),
                        "",
                        opened.names().owner(action.owner()),
                        List.of()))
            .toList());
  }
}
