package org.quorate.web.child;

import java.util.List;
import java.util.Optional;
import org.quorate.web.Errors;

/**
 * A form about a child, as it is shown.
 *
 * @param title the page's heading
 * @param lead a sentence on what it is for; empty where the heading says it
 * @param who first name and reference; empty while there is no record
 * @param version of the record when it was read; sent back, so that nobody overwrites another
 */
public record Sheet(
    String title,
    String lead,
    String who,
    String back,
    String action,
    String button,
    Optional<Long> version,
    List<Question> questions,
    Errors errors) {}
