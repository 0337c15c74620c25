package org.quorate.web.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.child.ChildId;
import org.quorate.kernel.EmailAddress;
import org.quorate.kernel.Messages;
import org.quorate.network.LeftOff;
import org.quorate.network.Line;
import org.quorate.network.Why;
import org.quorate.rulebook.Circumstance;
import org.quorate.rulebook.Sector;

/** Says in sentences who is on a list and why. */
public final class ListWords {
  private final Messages messages;
  private final Map<ChildId, About> children;

  public ListWords(Messages messages, Map<ChildId, About> children) {
    this.messages = messages;
    this.children = children;
  }

  /**
   * Every reason once: what is true of several children is said of the first, with the others
   * named, and with where the rule comes from.
   */
  public List<String> whys(List<Why> whys, Sector sector) {
    Map<Circumstance, List<Why>> byReason = new LinkedHashMap<>();
    whys.forEach(why -> byReason.computeIfAbsent(why.when(), w -> new ArrayList<>()).add(why));
    return byReason.values().stream().map(same -> sentence(same, sector)).toList();
  }

  private String sentence(List<Why> same, Sector sector) {
    String why = why(same.getFirst(), sector);
    List<String> others =
        same.stream()
            .map(this::name)
            .distinct()
            .filter(n -> !n.equals(name(same.getFirst())))
            .toList();
    boolean namesChild = why.contains(name(same.getFirst()));
    String all =
        others.isEmpty() || !namesChild
            ? why
            : messages.text(
                "why.and-others",
                Map.of("why", why, "others", Abouts.together(others, messages.text("list.and"))));
    String sources = same.stream().map(Why::source).distinct().collect(Collectors.joining("; "));
    return messages.text("why.with-source", Map.of("why", all, "source", sources));
  }

  private String name(Why why) {
    About child = children.get(why.child());
    return child == null ? messages.text("why.a-sibling") : child.firstName();
  }

  private String why(Why why, Sector sector) {
    Map<String, Object> named = new HashMap<>();
    named.put("child", name(why));
    named.put("since", why.since().map(messages::shortDate).orElse(""));
    String key = why.key();
    String own = key + "." + sector.name().toLowerCase(Locale.ROOT).replace('_', '-');
    if (messages.find(own).isPresent()) {
      key = own;
    } else if (why.since().isPresent() && messages.find(key + ".since").isPresent()) {
      key = key + ".since";
    }
    return messages.text(key, named);
  }

  /** "Left off by Amina Rahman: works with the person thought to have done the harm." */
  public String leftOff(LeftOff off) {
    String reason = messages.name(off.reason());
    return messages.text(
        off.words().isEmpty() ? "list.left-off" : "list.left-off-with-words",
        Map.of("by", off.by(), "reason", reason, "words", off.words()));
  }

  public LineView line(Line line) {
    String kind = messages.name(line.sector());
    boolean named = !line.organisation().isEmpty() && !line.name().equals(line.organisation());
    return new LineView(
        line.key(),
        line.isUnidentified()
            ? messages.text("list.unidentified", Map.of("kind", kind))
            : line.organisation().isEmpty() ? line.name() : line.organisation(),
        named ? line.name() : "",
        line.address().map(EmailAddress::value).orElse(""),
        kind,
        whys(line.whys(), line.sector()),
        line.choice(),
        line.leftOff().map(this::leftOff),
        line.addedBy().map(by -> messages.text("list.added-by", Map.of("by", by))),
        line.isUnidentified() && !line.sector().isFamily(),
        postal(line));
  }

  /** Family who can be asked only in person or by post. */
  private static boolean postal(Line line) {
    return line.sector().isFamily() && line.address().isEmpty();
  }

  /** What one line of the list says. */
  public Optional<LineView> lineIf(Optional<Line> line) {
    return line.map(this::line);
  }
}
