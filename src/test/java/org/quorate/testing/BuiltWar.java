package org.quorate.testing;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The WAR that the build has made, with test classes added: for the few tests that must run inside
 * the container. Each of them costs a server of its own; whoever can come by HTTP uses {@link
 * RunningService} instead.
 */
public final class BuiltWar {
  private BuiltWar() {}

  /** The WAR and these classes. */
  public static WebArchive with(Class<?>... tests) {
    return ShrinkWrap.createFromZipFile(
            WebArchive.class, new File(System.getProperty("quorate.war")))
        .addClasses(tests)
        .addAsLibraries(new File(assertions()));
  }

  private static URI assertions() {
    try {
      return Assertions.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
