package org.quorate.warning.finding;

import java.util.Locale;

/**
 * The rules of the catalogue whose breaking somebody is told of. What breaks each, and what clears
 * it, is said in {@code warnings.csv}; how to tell is code, in the class of its family.
 */
public enum FindingKind {
  INV_01,
  INV_02,
  INV_03,
  INV_04,
  INV_05,
  INV_06,
  INV_07,
  INV_08,
  INV_09,
  INV_10,
  INV_11,
  INV_12,
  INV_13,
  INV_14,
  INV_15,
  INV_16,
  INV_17,
  INV_18,
  INV_19,
  INV_20,
  INV_21,
  STR_01,
  STR_02,
  STR_03,
  STR_04,
  STR_05,
  STR_06,
  STR_07,
  CP_01,
  CP_02,
  CP_03,
  CP_04,
  CP_05,
  CP_06,
  CP_07,
  CP_08,
  CP_09,
  CP_10,
  CP_11,
  CP_12,
  PLAN_01,
  PLAN_02,
  PLAN_03,
  PLAN_04,
  PLAN_05,
  PLAN_06,
  PLAN_07,
  PLAN_08,
  PLAN_09,
  PLAN_10,
  PLAN_11,
  PLAN_12,
  CIN_01,
  CIN_02,
  CIN_03,
  CIN_04,
  CIN_05,
  CIN_06,
  CIN_07,
  CIN_08,
  LP_01,
  LP_02,
  LP_03,
  LP_04,
  LP_05,
  LP_06,
  MISS_01,
  MISS_02,
  MISS_03,
  MISS_04,
  MISS_05,
  MISS_06,
  REF_01,
  REF_02,
  REF_03,
  REF_04,
  REF_05,
  ASM_01,
  ASM_02,
  ASM_03,
  EDU_01,
  EDU_02,
  PLC_01,
  PLC_02,
  TRN_01,
  LOC_01,
  CHA_01;

  /** As the catalogue names it: {@code INV-05}. */
  public String id() {
    return name().replace('_', '-');
  }

  /** The key of its sentence, without what tells variants apart: {@code finding.inv-05}. */
  String key() {
    return "finding." + id().toLowerCase(Locale.ROOT);
  }
}
