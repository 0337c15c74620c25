package org.quorate.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quorate.kernel.Rejected;

/**
 * Versions as entity tags (RFC 9110 section 8.8.3). A resource answers with {@link #of} and asks
 * {@link #expected} for the version that a change was made from; the use case compares and refuses
 * with {@code CHANGED_MEANWHILE}, which is answered with 412.
 */
public final class EntityTags {
  private static final Pattern STRONG = Pattern.compile("\\s*\"v?(\\d{1,18})\"\\s*");

  private EntityTags() {}

  public static EntityTag of(long version) {
    return new EntityTag(Long.toString(version));
  }

  /**
   * The version in the header If-Match; without one 428, and 412 where it is a tag that was never
   * given out.
   *
   * @param ifMatch the header's value, null where it was not sent
   */
  public static long expected(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Rejected(HttpProblem.VERSION_NEEDED);
    }
    Matcher tag = STRONG.matcher(ifMatch);
    if (!tag.matches()) {
      throw new Rejected(HttpProblem.CHANGED_MEANWHILE);
    }
    return Long.parseLong(tag.group(1));
  }
}
