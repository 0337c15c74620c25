package org.quorate.rulebook;

/**
 * The kinds of agency and role that may have a seat at the table; {@code invitations.csv} and
 * {@code quorum.csv} speak in them.
 */
public enum Sector {
  CSC,
  LEAD_SW,
  TEAM_MANAGER,
  CHAIR,
  POLICE_CP,
  POLICE_EXPLOITATION,
  POLICE_MISSING,
  POLICE_OFFENDER_MGMT,
  POLICE_LOCAL,
  GP,
  HEALTH_VISITOR,
  MIDWIFE,
  NEONATAL,
  SCHOOL_NURSE,
  LAC_NURSE,
  PAEDIATRICIAN,
  NAMED_NURSE,
  CAMHS,
  SARC,
  SEXUAL_HEALTH,
  SALT,
  SCHOOL,
  COLLEGE,
  NURSERY,
  VIRTUAL_SCHOOL,
  EDUCATION_INCLUSION,
  SEND,
  DISABLED_CHILDREN_TEAM,
  YOUTH_JUSTICE,
  YOUTH_SERVICE,
  YOUNG_CARERS,
  PROBATION,
  DRUG_ALCOHOL_YP,
  DRUG_ALCOHOL_ADULT,
  ADULT_MENTAL_HEALTH,
  ADULT_SOCIAL_CARE,
  LEAVING_CARE,
  IDVA_DA,
  HOUSING,
  SPECIALIST_EXPLOITATION,
  ICTG,
  RHI_PROVIDER,
  PLACEMENT,
  FOSTERING,
  IRO,
  OTHER_LA,
  IMMIGRATION_ASYLUM,
  LEGAL,
  LADO,
  /** The employer of an adult against whom an allegation is made. */
  EMPLOYER,
  CAFCASS,
  ADVOCATE,
  INTERPRETER,
  VCS,
  FAMILY_HELP,
  FAMILY,
  CHILD;

  /**
   * The three that every strategy discussion needs (Working Together): social care, police, health;
   * and education beside them.
   */
  public enum Statutory {
    SOCIAL_CARE,
    POLICE,
    HEALTH,
    EDUCATION,
    NONE
  }

  /** Which of the statutory services this seat speaks for. */
  public Statutory speaksFor() {
    return switch (this) {
      case CSC, LEAD_SW, TEAM_MANAGER -> Statutory.SOCIAL_CARE;
      case POLICE_CP, POLICE_EXPLOITATION, POLICE_MISSING, POLICE_OFFENDER_MGMT, POLICE_LOCAL ->
          Statutory.POLICE;
      case GP,
          HEALTH_VISITOR,
          MIDWIFE,
          NEONATAL,
          SCHOOL_NURSE,
          LAC_NURSE,
          PAEDIATRICIAN,
          NAMED_NURSE,
          CAMHS,
          SARC,
          SEXUAL_HEALTH,
          SALT ->
          Statutory.HEALTH;
      case SCHOOL, COLLEGE, NURSERY, VIRTUAL_SCHOOL, EDUCATION_INCLUSION, SEND ->
          Statutory.EDUCATION;
      default -> Statutory.NONE;
    };
  }

  /** Family members and the child: invited as people, not as an agency. */
  public boolean isFamily() {
    return this == FAMILY || this == CHILD;
  }
}
