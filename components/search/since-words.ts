const YEAR_LETTERS = 4;

/** That something came later than the day, and when: "since 2014, not known on this day". */
export function sinceWords(since: string | null): string {
  return since === null ? "" : `since ${since.slice(0, YEAR_LETTERS)}, not known on this day`;
}
