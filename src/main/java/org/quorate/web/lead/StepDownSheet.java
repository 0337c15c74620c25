package org.quorate.web.lead;

import java.util.List;
import org.quorate.web.govuk.Task;

/**
 * Whether the child protection plan of a child may be stepped down, as the page shows it.
 *
 * @param who first name and reference
 * @param sentence the answer
 * @param tasks the four conditions, each with the link that mends it
 * @param mayPrepare whether to offer preparing the child-in-need plan
 * @param untold agencies that do not know yet
 * @param told who was told when
 */
public record StepDownSheet(
    String who,
    String home,
    String sentence,
    List<Task> tasks,
    boolean mayPrepare,
    List<String> untold,
    List<String> told) {}
