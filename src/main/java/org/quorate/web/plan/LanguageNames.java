package org.quorate.web.plan;

import java.util.List;
import java.util.Locale;
import org.quorate.web.govuk.Choice;

/** Languages that families here speak, each named in itself and in English. */
final class LanguageNames {
  private static final List<String> OFFERED =
      List.of("en", "cy", "pl", "ro", "pt", "es", "fr", "it", "lt", "sk", "sq", "uk", "tr", "so");

  private LanguageNames() {}

  static String of(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    String english = language.getDisplayLanguage(Locale.UK);
    String own = language.getDisplayLanguage(language);
    return own.equalsIgnoreCase(english) ? english : english + " (" + own + ")";
  }

  static List<Choice> choices() {
    return OFFERED.stream().map(tag -> Choice.of(tag, of(tag))).toList();
  }
}
