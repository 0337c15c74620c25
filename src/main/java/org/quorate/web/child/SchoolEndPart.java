package org.quorate.web.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.quorate.child.LeaveSchool;

/** Off the roll again. */
@ApplicationScoped
public class SchoolEndPart implements EndPart {
  private final LeaveSchool leaveSchool;

  /** For CDI's proxy only. */
  protected SchoolEndPart() {
    this(null);
  }

  @Inject
  public SchoolEndPart(LeaveSchool leaveSchool) {
    this.leaveSchool = leaveSchool;
  }

  @Override
  public String path() {
    return "school-end";
  }

  @Override
  public void end(Sent sent, LocalDate lastDay) {
    leaveSchool.run(
        new LeaveSchool.Request(sent.child(), sent.version(), sent.one(), lastDay), sent.by());
  }
}
