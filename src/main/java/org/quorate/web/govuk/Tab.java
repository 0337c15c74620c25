package org.quorate.web.govuk;

import gg.jte.Content;

/** One of several sheets of a page; without JavaScript all are shown, one below the other. */
public record Tab(String id, String label, Content content) {}
