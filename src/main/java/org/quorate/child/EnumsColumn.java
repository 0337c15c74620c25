package org.quorate.child;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Several constants of one closed list in one column, in their own order, a blank between them:
 * they are ticked together on one form and always read together.
 */
public final class EnumsColumn {
  private EnumsColumn() {}

  public static String write(Set<? extends Enum<?>> constants) {
    return constants.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
  }

  public static <E extends Enum<E>> Set<E> read(String column, Class<E> kind) {
    Set<E> all = EnumSet.noneOf(kind);
    Arrays.stream(column.split(" "))
        .filter(name -> !name.isEmpty())
        .forEach(name -> all.add(Enum.valueOf(kind, name)));
    return all;
  }
}
