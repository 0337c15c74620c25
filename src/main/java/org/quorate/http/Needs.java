package org.quorate.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.quorate.access.Permission;

/**
 * The permission without which an endpoint answers 403, whatever was sent to it: asked by {@link
 * NeedsFilter} before the body is read, so that nobody learns from its faults what they may not
 * use. Business with a child is the use case's to ask. {@code EndpointsTest} compares it with the
 * table of endpoints.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {
  Permission value();
}
