package org.quorate.agency.file;

import java.util.Map;
import org.quorate.kernel.Problem;
import org.quorate.kernel.Rejected.Fault;

/**
 * One thing wrong in a file.
 *
 * @param line counted from 1, the header being the first; 0 where it concerns the whole file
 * @param column as the header names it; empty where it concerns the whole line
 * @param fault what is wrong; its words say how to put it right
 */
public record FileFault(long line, String column, Fault fault) {
  static FileFault at(long line, String column, Problem problem, Map<String, ?> parameters) {
    return new FileFault(line, column, new Fault(problem, column, parameters));
  }
}
