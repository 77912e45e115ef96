/**
 * Why a score or rank is not what it was, in the order in which the parts are taken: time passed
 * over the same evidence; what was on record was corrected; more became public; the method asks
 * other questions; the rest is the move of others. Source: data/decisions/0030.
 */
export const causes = ["aged", "corrected", "new", "method", "others"] as const;
export type Cause = (typeof causes)[number];

/** The causes that lie with the vendor's own records, one for each step between two days. */
export const ownCauses = ["aged", "corrected", "new", "method"] as const;
