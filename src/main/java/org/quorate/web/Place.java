package org.quorate.web;

import org.quorate.access.Permission;

/** The parts of the service that the navigation leads to, each for those who may see it. */
public enum Place {
  HOME("/", null),
  CHILDREN("/children", Permission.READ_CHILD),
  MEETINGS("/meetings", Permission.READ_MEETING),
  DIRECTORY("/directory", Permission.READ_DIRECTORY),
  RULES("/rules", Permission.READ_RULES),
  AUDIT("/audit", Permission.READ_AUDIT),
  ACCOUNTS("/accounts", Permission.KEEP_ACCOUNTS);

  private final String href;
  private final Permission needed;

  Place(String href, Permission needed) {
    this.href = href;
    this.needed = needed;
  }

  public String href() {
    return href;
  }

  boolean isFor(Page page) {
    return needed == null || page.may(needed);
  }
}
