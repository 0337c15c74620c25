package org.quorate.web.directory;

import java.util.List;
import org.quorate.agency.directory.PersonRow;

/** One professional, and where their calendar may still answer from. */
public record PersonSheet(PersonRow person, List<String> formerAddresses) {}
