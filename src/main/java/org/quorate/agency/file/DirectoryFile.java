package org.quorate.agency.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quorate.agency.Agencies;
import org.quorate.agency.Professionals;
import org.quorate.agency.file.Comparison.Difference;
import org.quorate.kernel.Actor;
import org.quorate.kernel.Fact;

/** A file that has been read and compared with the directory. */
sealed interface DirectoryFile permits AgencyFile, ProfessionalFile {
  Comparison comparison();

  /** Does what {@link #comparison} says; only for files without faults. */
  List<Fact> take(Agencies agencies, Professionals professionals, Actor by, Instant now);

  static DirectoryFile of(Upload upload, Agencies agencies, Professionals professionals) {
    return switch (upload.kind()) {
      case AGENCIES -> AgencyFile.read(upload.content(), agencies);
      case PROFESSIONALS -> ProfessionalFile.read(upload.content(), agencies, professionals);
    };
  }

  /** The columns of the file in which two lines differ. */
  static List<Difference> differences(
      Sheet sheet, Map<String, String> before, Map<String, String> after) {
    List<Difference> all = new ArrayList<>();
    for (String column : sheet.columns()) {
      String from = before.getOrDefault(column, "");
      String to = after.getOrDefault(column, "");
      if (!from.equals(to)) {
        all.add(new Difference(column, from, to));
      }
    }
    return all;
  }
}
