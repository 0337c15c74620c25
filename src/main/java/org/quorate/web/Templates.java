package org.quorate.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The compiled templates of {@code src/main/jte}, for pages; tests render them without a server.
 */
public final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "gg.jte.generated.precompiled");

  static {
    ENGINE.setTrimControlStructures(true);
  }

  private Templates() {}

  /** The whole page as bytes in UTF-8; nothing is sent before all of it could be rendered. */
  public static Utf8ByteOutput render(View view, Page page) {
    Utf8ByteOutput html = new Utf8ByteOutput();
    ENGINE.render(view.template() + ".jte", Map.of("page", page, "model", view.model()), html);
    return html;
  }

  /** The same as text. */
  public static String text(View view, Page page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(render(view, page), bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void write(Utf8ByteOutput html, OutputStream out) {
    try {
      html.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
