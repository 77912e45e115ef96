/** What a scenario takes as given of promises, by their slugs. No record says so. */
export type Supposed = {
  /** Delivered: what they aim at is there today. */
  kept: ReadonlySet<string>;
  /** Certain to be delivered, but after the day: they count in full where promises are projected. */
  coming: ReadonlySet<string>;
};

export const NOTHING_SUPPOSED: Supposed = { kept: new Set(), coming: new Set() };
