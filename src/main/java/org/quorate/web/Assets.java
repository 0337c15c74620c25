package org.quorate.web;

/**
 * Where our own style sheet and script and those of govuk-frontend lie. Each address holds a
 * version, so that browsers may keep the file for a year and still see a new one at once.
 *
 * @param version changes whenever one of our own files does
 * @param frontend the version of govuk-frontend in the WAR
 */
public record Assets(String version, String frontend) {
  public String own(String file) {
    return "/assets/" + file + "?v=" + version;
  }

  public String frontend(String file) {
    return "/webjars/govuk-frontend/" + frontend + "/dist/govuk/" + file;
  }
}
