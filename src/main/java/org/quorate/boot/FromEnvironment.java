package org.quorate.boot;

/**
 * A bean that reads its part of the environment when it is made. {@link StartUp} asks each to have
 * been made, so that what is wrong is told when the service starts.
 */
interface FromEnvironment {
  /** Does nothing: whoever can be asked has read everything. */
  default void read() {}
}
