package org.quorate.web;

/**
 * A form with a file, as {@code multipart/form-data} sends it (RFC 7578). Page methods take it as
 * their parameter; {@link SentFileReader} reads it.
 *
 * @param form the other fields
 * @param file the bytes of the field {@code file}; empty where none was chosen
 */
public record SentFile(Form form, byte[] file) {}
