/** Read in the almanac, quoted, and for the record. */
export const verified = {
  ...{
    id: "e1",
    source: "almanac",
    locator: "p. 4",
    shows: "Says so in a table.",
    credibility: "2",
  },
  ...{ reading: "verified", readOn: "2026-01-15", quote: "ships in spring" },
};
/** Named in the bulletin, not read yet, and against the record. */
export const cited = {
  ...{ id: "e2", source: "bulletin", shows: "Doubts it.", credibility: "4", reading: "cited" },
  ...{ bearing: "against", checkedOn: "2026-02-01", checkOutcome: "still-says-so" },
};
export const evidence = [verified];
