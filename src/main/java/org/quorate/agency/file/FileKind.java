package org.quorate.agency.file;

/** What a file holds. Stored by name. */
public enum FileKind {
  AGENCIES,
  PROFESSIONALS
}
