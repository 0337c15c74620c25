package org.quorate.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** A letter as HTML, from {@code src/main/jte/mail}: the same words as the plain text. */
final class LetterHtml {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          LetterHtml.class.getClassLoader(),
          "gg.jte.generated.precompiled");

  private LetterHtml() {}

  static String of(Letter letter) {
    StringOutput html = new StringOutput(4096);
    ENGINE.render("mail/letter.jte", letter, html);
    return html.toString().replaceAll("\\R", "\r\n");
  }
}
