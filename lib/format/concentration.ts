import { formatDay } from "./days";

type Bounds = { low: number; high: number };

/** An HHI 0–10,000 as whole points: 2465.4 → "2,465". */
export function formatHhi(hhi: number): string {
  return Math.round(hhi).toLocaleString("en-GB");
}

/** An HHI between two bounds: "2,465 to 3,554", or one number where they read the same. */
export function formatHhiRange({ low, high }: Bounds): string {
  return ranged(formatHhi(low), formatHhi(high));
}

/** A share 0–1 as it was published, to a tenth of a per cent: 0.011 → "1.1%", 0.78 → "78%". */
export function formatPercent(share: number): string {
  const percent = Math.round(share * 1_000) / 10;
  if (percent === 0 && share > 0) return "under 0.1%";
  if (percent === 100 && share < 1) return "over 99.9%";
  return `${percent}%`;
}

/** A share between two bounds: "67% to 100%", or one number where they read the same. */
export function formatPercentRange({ low, high }: Bounds): string {
  return ranged(formatPercent(low), formatPercent(high));
}

/** A number of equal firms between two bounds: "1.5 to 2.0"; a high of null has no bound. */
export function formatFirms({ low, high }: { low: number; high: number | null }): string {
  if (high === null) return `${tenths(low)} or more`;
  return ranged(tenths(low), tenths(high));
}

/** A period as published: "2008-Q2" → "Q2 2008", "2008-08" → "Aug 2008", "2008-H1" → "first half of 2008". */
export function formatPeriod(period: string): string {
  const [year = period, part] = period.split("-");
  if (part === "H1") return `first half of ${year}`;
  if (part === "H2") return `second half of ${year}`;
  return part?.startsWith("Q") ? `${part} ${year}` : formatDay(period);
}

const classNames = { unconcentrated: "low", moderate: "moderate", high: "high" };

/** How concentrated a market is between two bounds: "high", "low to high". */
export function formatClass(between: {
  low: keyof typeof classNames;
  high: keyof typeof classNames;
}): string {
  return ranged(classNames[between.low], classNames[between.high]);
}

/** To a tenth; from a hundred on a tenth of a firm says nothing. */
const tenths = (firms: number) => (firms < 100 ? firms.toFixed(1) : formatHhi(firms));
const ranged = (low: string, high: string) => (low === high ? low : `${low} to ${high}`);

/** Shares that were published without the market they are shares of, by what their record says. */
const withoutMarket: Readonly<Record<string, string>> = {
  XenServer: "market not named, share of XenServer",
  "KVM, x86 server virtualisation": "x86 server virtualisation, share of KVM",
};

/** A segment as it is read: a product's name alone is no market, so it says whose share it is. */
export function marketName(segment: string): string {
  return withoutMarket[segment] ?? segment;
}

/** A segment at the start of a title: a capital, but "x86" stays as it is. */
export function marketTitle(segment: string): string {
  return /^[a-z]{2}/.test(segment)
    ? `${segment.slice(0, 1).toUpperCase()}${segment.slice(1)}`
    : segment;
}

const countries = new Intl.DisplayNames("en-GB", { type: "region" });

/** A place as its record says it; a country's code by its name: CN → China. */
export function placeName(geography: string): string {
  return /^[A-Z]{2}$/.test(geography) ? (countries.of(geography) ?? geography) : geography;
}
