export const concentrationClasses = ["unconcentrated", "moderate", "high"] as const;
export type ConcentrationClass = (typeof concentrationClasses)[number];
export const guidelines = ["2023", "2010"] as const;
export type Guideline = (typeof guidelines)[number];

// US Horizontal Merger Guidelines 2010, section 5.3, and Merger Guidelines 2023, guideline 1.
const LIMITS = { "2010": [1_500, 2_500], "2023": [1_000, 1_800] } as const;

/** Decimal shares, their sums and squares miss a limit by less: 0.2 + 0.1 is not above 0.3. */
const LAST_DIGITS = 1e-6;

/** The HHI from which a market is moderately, and above which it is highly concentrated. */
export function concentrationLimits(guideline: Guideline): { moderate: number; high: number } {
  const [moderate, high] = LIMITS[guideline];
  return { moderate, high };
}

/**
 * How concentrated an HHI is under the US guidelines of a year. Above the upper limit is high; a
 * value on the lower limit counts as moderate, which the texts leave open.
 */
export function concentrationClass(hhi: number, guideline: Guideline): ConcentrationClass {
  const [moderate, high] = LIMITS[guideline];
  if (hhi > high + LAST_DIGITS) return "high";
  return hhi >= moderate - LAST_DIGITS ? "moderate" : "unconcentrated";
}

/**
 * Whether the 2023 guidelines presume harm: the HHI rises by more than 100 and is then above
 * 1,800, or the merged share (0–1; null = not known) is above 30 %.
 */
export function presumedHarmful(merger: {
  hhiAfter: number;
  rise: number;
  mergedShare: number | null;
}): boolean {
  if (merger.rise <= 100 + LAST_DIGITS) return false;
  const joint = merger.mergedShare ?? 0;
  return merger.hhiAfter > LIMITS["2023"][1] + LAST_DIGITS || joint > 0.3 + LAST_DIGITS;
}

export const scrutinies = ["none", "scrutiny", "presumed"] as const;
export type Scrutiny = (typeof scrutinies)[number];

/**
 * What the 2010 guidelines say of a merger: "none" below 1,500 or where the HHI rises by no more
 * than 100, "presumed" to add market power above 2,500 with a rise above 200, else "scrutiny".
 */
export function scrutiny2010({ hhiAfter, rise }: { hhiAfter: number; rise: number }): Scrutiny {
  const level = concentrationClass(hhiAfter, "2010");
  if (level === "unconcentrated" || rise <= 100 + LAST_DIGITS) return "none";
  return level === "high" && rise > 200 + LAST_DIGITS ? "presumed" : "scrutiny";
}
