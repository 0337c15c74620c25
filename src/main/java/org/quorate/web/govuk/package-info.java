/**
 * What the templates in {@code src/main/jte/govuk} are given: one small record per component of the
 * GOV.UK Design System. The invariant: whoever fills in a record gets labels, hints and errors that
 * a screen reader connects with their field; no page writes that markup by hand.
 */
package org.quorate.web.govuk;
