import type { DayArchive } from "../day-archive";

/** What a feed or calendar is about: the whole market, or one vendor or product. */
export type FeedAbout = { of: "market" } | { of: "vendors" | "products"; slug: string };

export type FeedSubject = {
  /** "market", "vendors/vmware": the same for ever. */
  name: string;
  /** "The virtualisation market", "VMware". */
  title: string;
  /** ISO 8601 instant, UTC, from which it could be told of. */
  since: string;
  /** Whether something about these vendors and products belongs to it. */
  holds: (item: { vendors: readonly string[]; products: readonly string[] }) => boolean;
};

/** The subject as the day knew it; null where it is not on record by then. Pure. */
export function feedSubject({ citations }: DayArchive, about: FeedAbout): FeedSubject | null {
  if (about.of === "market") {
    const title = "The virtualisation market";
    return { name: "market", title, since: atMidnight("2003-01-01"), holds: () => true };
  }
  const { of, slug } = about;
  const kind = of === "vendors" ? "vendor" : "product";
  const record = citations.find(kind, slug);
  if (record === null) return null;
  const { publicFrom: since } = citations.cite(kind, record);
  return {
    ...{ name: `${of}/${slug}`, title: record.name, since: atMidnight(since) },
    holds: (item) => item[of].includes(slug),
  };
}

/** A day as an instant: feeds know no days. */
export const atMidnight = (day: string): string => `${day}T00:00:00.000Z`;

/** Of some instants in one form, the last. */
export const lastOf = (first: string, ...rest: readonly (string | undefined)[]): string =>
  rest.reduce<string>((last, at) => (at !== undefined && at > last ? at : last), first);

/** The same order wherever the site stands: by code, not by a language's rules. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
