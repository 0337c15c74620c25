package org.quorate.testing;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.quorate.access.Caller;
import org.quorate.access.Role;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Messages;
import org.quorate.web.Assets;
import org.quorate.web.Notice;
import org.quorate.web.Page;
import org.quorate.web.Templates;
import org.quorate.web.View;

/** Pages rendered without a server, to be read as a person's browser would. */
public final class Rendered {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final UUID AMINA = UUID.fromString("01900000-0000-7000-8000-00000000a111");
  private static final TemplateEngine COMPONENTS =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Rendered.class.getClassLoader(), "gg.jte.generated.precompiled");

  private Rendered() {}

  /** As Amina, a social worker, sees it. */
  public static Document page(View view) {
    return page(view, seenBy(Role.SOCIAL_WORKER));
  }

  public static Document page(View view, Page page) {
    return Jsoup.parse(Templates.text(view, page));
  }

  /** One component of {@code src/main/jte/govuk} by itself, with its parameters by name. */
  public static Document component(String name, Map<String, ?> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("page", seenBy(Role.SOCIAL_WORKER));
    StringOutput html = new StringOutput();
    COMPONENTS.render("govuk/" + name + ".jte", all, html);
    return Jsoup.parseBodyFragment(html.toString());
  }

  /** Somebody signed in with these roles, on no page in particular. */
  public static Page seenBy(Role... roles) {
    return at("/", Optional.of(caller(roles)));
  }

  /** Somebody who holds a link, or nobody yet. */
  public static Page seenByNobody() {
    return at("/", Optional.empty());
  }

  public static Page at(String path, Optional<Caller> caller, Notice... notices) {
    return new Page(
        Messages.english(LONDON),
        caller,
        "a-token",
        path,
        List.of(notices),
        caller.isPresent() ? 1800 : 0,
        new Assets("test", "5.14.0"));
  }

  public static Caller caller(Role... roles) {
    return new Caller(
        Optional.of(AMINA),
        "Amina Rahman",
        Set.of(roles),
        Optional.empty(),
        Optional.empty(),
        "North",
        new Actor(Actor.Kind.PERSON, Optional.of(AMINA), "Amina Rahman", "192.0.2.1"));
  }
}
