package org.quorate.web.directory;

import org.quorate.agency.directory.PersonRow;
import org.quorate.web.Form;

/** Somebody who is about to be marked as having left. */
public record LeavingForm(Form form, PersonRow person) {}
