package org.quorate.web.child;

import java.util.List;
import java.util.UUID;
import org.quorate.child.ChildId;
import org.quorate.kernel.Messages;
import org.quorate.web.govuk.Link;
import org.quorate.web.govuk.Row;

/**
 * What can be done on a child's page, as links; none for whoever may only read.
 *
 * @param mayWrite whether the reader may change the record
 */
record Acts(ChildId child, Messages words, boolean mayWrite) {
  /** The form of that name. */
  Link to(String part) {
    return Link.to(href(part), act(part));
  }

  /** The same form for one item of the record. */
  Link to(String part, UUID item) {
    return Link.to(href(part) + "?item=" + item, act(part));
  }

  /** For one item, said about whom or what; nothing for whoever may only read. */
  List<Link> on(UUID item, String about, String... parts) {
    return mayWrite
        ? List.of(parts).stream().map(part -> to(part, item).about(about)).toList()
        : List.of();
  }

  /** A line of the record, with the way to change it. */
  Row row(String key, String value, String part) {
    String label = words.text("child.row-" + key);
    return mayWrite
        ? Row.of(label, value, Link.to(href(part), words.text("child.change")).about(label))
        : Row.of(label, value);
  }

  private String href(String part) {
    return ChildPages.href(child) + "/" + part;
  }

  private String act(String part) {
    return words.text("child-part." + part + ".act");
  }
}
