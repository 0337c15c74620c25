package org.quorate.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.testing.BrowserTest;

/**
 * Everything that a link leads to, for people of the demo: it is there, axe finds nothing on it,
 * and on a phone nobody must move it sideways. Of pages that differ only in what they are about,
 * one is looked at.
 */
class EveryPageBrowserIT extends BrowserTest {
  private static final String PASSWORD = "marlbridge harbour lantern";
  private static final Pattern IDENTIFIER =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern FILE = Pattern.compile("\\.(csv|ics|eml|txt|json)($|\\?)");

  /** Of {@code ?q=a&after=b} the names count, not what is asked for. */
  private static final Pattern VALUE = Pattern.compile("=[^&]*");

  private final Set<String> seen = new HashSet<>();
  private final Deque<String> ahead = new ArrayDeque<>();
  private final List<String> faults = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"amina", "denise", "tomasz", "siobhan", "ruth", "auditor", "admin"})
  void whatever_is_linked_is_there_and_fit_to_be_read(String who) {
    Page page = open(Screen.DESKTOP, "/");
    signIn(page, who + "@quorate.example", PASSWORD);
    meet("/");

    while (!ahead.isEmpty()) {
      look(page, ahead.removeFirst(), who);
    }

    assertThat(faults).isEmpty();
  }

  private void look(Page page, String path, String who) {
    Response answer = page.navigate(service().at(path).toString());
    if (answer.status() != 200) {
      faults.add(path + " answered " + answer.status());
      return;
    }
    linked(page).forEach(this::meet);
    try {
      inspect(page, "every-" + who + "-" + kind(path).replaceAll("[^a-z]+", "-"));
    } catch (AssertionError found) {
      faults.add(found.getMessage());
    }
    int wide = widerThanAPhone(page);
    if (wide > 0) {
      faults.add(path + " is wider than a phone by " + wide + " pixels");
    }
  }

  private static int widerThanAPhone(Page page) {
    var before = page.viewportSize();
    page.setViewportSize(390, before.height);
    Object wide =
        page.evaluate(
            "() => { const e = document.documentElement; return e.scrollWidth - e.clientWidth; }");
    page.setViewportSize(before.width, before.height);
    return ((Number) wide).intValue();
  }

  private void meet(String path) {
    if (!FILE.matcher(path).find() && seen.add(kind(path))) {
      ahead.add(path);
    }
  }

  private static String kind(String path) {
    String about = IDENTIFIER.matcher(path).replaceAll("{id}");
    return VALUE.matcher(about).replaceAll("");
  }

  private static List<String> linked(Page page) {
    List<String> all = new ArrayList<>();
    Object found =
        page.evaluate("() => Array.from(document.querySelectorAll('a[href]'), a => a.href)");
    for (Object href : (List<?>) found) {
      URI link = URI.create(href.toString().replace(" ", "%20"));
      if (service().at("/").getAuthority().equals(link.getAuthority())) {
        all.add(link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery()));
      }
    }
    return all;
  }
}
