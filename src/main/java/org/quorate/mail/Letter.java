package org.quorate.mail;

import java.util.List;

/**
 * The words of one mail. The plain text and the HTML are written from the same blocks, so that they
 * say the same.
 */
public record Letter(String subject, List<Block> blocks) {
  public Letter {
    blocks = List.copyOf(blocks);
  }

  /** What a letter is made of. */
  public sealed interface Block {}

  /** A paragraph. */
  public record Words(String text) implements Block {}

  /** "When: Thursday", one to a line. */
  public record Rows(List<Row> rows) implements Block {}

  /** One of {@link Rows}. */
  public record Row(String label, String value) {}

  /** A paragraph that ends in a link. */
  public record Link(String text, String target) implements Block {}

  /** The plain text, lines ending in CRLF as mail wants them. */
  public String plain() {
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      switch (block) {
        case Words words -> out.append(words.text()).append('\n');
        case Rows rows ->
            rows.rows()
                .forEach(
                    row -> out.append(row.label()).append(": ").append(row.value()).append('\n'));
        case Link link -> out.append(link.text()).append('\n').append(link.target()).append('\n');
      }
      out.append('\n');
    }
    return out.toString().strip().replaceAll("\\R", "\r\n") + "\r\n";
  }
}
