package org.quorate.child;

import java.util.UUID;
import org.quorate.agency.AgencyId;
import org.quorate.agency.ProfessionalId;

/**
 * What makes a circumstance true, or whom it points to: the school on whose roll the child is, the
 * worker, the second parent. Invitation lists name it: "Mia is on roll at Northfield Academy".
 */
public sealed interface Evidence {
  /** An agency: school, practice, home, other authority. */
  record OfAgency(AgencyId agency) implements Evidence {}

  /** A person of the directory: the allocated social worker. */
  record OfProfessional(ProfessionalId professional) implements Evidence {}

  /** One of the child's family, by the id it has in her record. */
  record OfFamilyMember(UUID member) implements Evidence {}

  /** Another child with a record here. */
  record OfChild(ChildId child) implements Evidence {}

  /** What somebody recorded. */
  record OfRecord(UUID circumstance) implements Evidence {}
}
