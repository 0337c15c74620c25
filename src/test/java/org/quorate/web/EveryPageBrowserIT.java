package org.quorate.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
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
 * one is looked at; of pages that are built of the very same parts, axe looks at the first.
 */
class EveryPageBrowserIT extends BrowserTest {
  private static final String PASSWORD = "marlbridge harbour lantern";
  private static final Pattern IDENTIFIER =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern FILE = Pattern.compile("\\.(csv|ics|eml|txt|json|pdf)($|\\?)");

  /** Of {@code ?q=a&after=b} the names count, not what is asked for. */
  private static final Pattern VALUE = Pattern.compile("=[^&]*");

  /** Well below the limit of a test. */
  private static final Duration LONG_ENOUGH = Duration.ofMinutes(4);

  /** What axe has looked at for somebody already is not looked at again for the next. */
  private static final Set<String> EXAMINED = new HashSet<>();

  private final Set<String> seen = new HashSet<>();
  private final Deque<String> ahead = new ArrayDeque<>();
  private final List<String> faults = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"amina", "denise", "tomasz", "siobhan", "ruth", "auditor", "admin"})
  void whatever_is_linked_is_there_and_fit_to_be_read(String who) {
    Page page = open(Screen.DESKTOP, "/");
    signIn(page, who + "@quorate.example", PASSWORD);
    meet("/");

    Instant until = Instant.now().plus(LONG_ENOUGH);
    while (!ahead.isEmpty() && Instant.now().isBefore(until)) {
      look(page, ahead.removeFirst());
    }

    assertThat(faults).isEmpty();
    assertThat(ahead).as("not looked at in " + LONG_ENOUGH).isEmpty();
  }

  private void look(Page page, String path) {
    Response answer = page.navigate(service().at(path).toString());
    if (answer.status() != 200) {
      faults.add(path + " answered " + answer.status());
      return;
    }
    linked(page).forEach(this::meet);
    if (EXAMINED.add(parts(page))) {
      examine(page);
    }
    int wide = widerThanAPhone(page);
    if (wide > 0) {
      faults.add(path + " is wider than a phone by " + wide + " pixels");
    }
  }

  private void examine(Page page) {
    try {
      assertAccessible(page);
    } catch (AssertionError found) {
      faults.add(found.getMessage());
    }
  }

  /** Of what a page is built: every kind of element on it, with its class and its parent's. */
  private static String parts(Page page) {
    Object parts =
        page.evaluate(
            """
            () => [...new Set(Array.from(document.querySelectorAll('body *'), e =>
              [e.parentElement.className, e.localName, e.className, e.getAttribute('role')].join()
            ))].sort().join(' ')
            """);
    return parts.toString();
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
