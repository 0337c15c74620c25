package org.quorate.web.step;

import java.util.Optional;

/**
 * What a {@link Step} is about.
 *
 * @param forms what the keys of its questions begin with: {@code missing-form.}
 * @param steps what the keys of its steps begin with: {@code missing-step.}
 * @param who the child's first name and reference
 * @param home its page; the steps lie below it
 * @param version when the form is shown; empty where something new is begun
 */
public record Matter(String forms, String steps, String who, String home, Optional<Long> version) {}
