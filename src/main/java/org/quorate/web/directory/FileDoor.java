package org.quorate.web.directory;

import org.quorate.web.Form;

/** Where files are sent and fetched. */
public record FileDoor(Form form) {}
