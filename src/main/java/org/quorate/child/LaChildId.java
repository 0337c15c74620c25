package org.quorate.child;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number under which the local authority's own case system keeps the child: at most twenty
 * letters and figures (CIN census {@code LAchildID}).
 */
public record LaChildId(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{1,20}");

  public LaChildId {
    Objects.requireNonNull(value);
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an LA child id");
    }
  }

  /** The number in {@code typed}, blanks removed; empty where it has other signs or is too long. */
  public static Optional<LaChildId> in(String typed) {
    String bare = typed.replaceAll("\\s", "");
    return FORM.matcher(bare).matches() ? Optional.of(new LaChildId(bare)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "***";
  }
}
