import type { Fleet } from "@/lib/domain/fleet";
import type { Price } from "@/lib/domain/price";
import { formatMoney } from "@/lib/format/money";
import { countOf, formatCount } from "@/lib/format/numbers";
import type { CountedUnit } from "@/lib/scoring/licence-count";
import type { LicenceCost } from "@/lib/scoring/licence-cost";

const plurals: Record<CountedUnit, string> = {
  core: "cores",
  "pack of cores": "packs of cores",
  socket: "sockets",
  "pair of sockets": "pairs of sockets",
  host: "hosts",
  kit: "kits",
  "virtual machine": "virtual machines",
  free: "",
};

const termWords = { perpetual: "once", annual: "a year", monthly: "a month" } as const;

/** What was multiplied: "640 cores × USD 135 a year". */
export function countedWords(price: Price, cost: LicenceCost): string {
  if (cost.amount === 0) return "no charge";
  const pack = price.coresPerPack === null ? "" : ` (${price.coresPerPack} each)`;
  const units = `${countOf(cost.units, cost.unit, plurals[cost.unit])}${pack}`;
  const stacked =
    cost.licencesPerHost === 1
      ? ""
      : ` × ${cost.licencesPerHost} licences for the Windows guests of a host`;
  return `${units}${stacked} × ${formatMoney(cost.amount, price.currency ?? "")} ${termWords[price.term ?? "perpetual"]}`;
}

/** The minimum that made the count larger than the hosts are; null when none did. */
export function minimumWords(price: Price, { minimum }: LicenceCost): string | null {
  if (minimum === "socket") {
    return `At least ${formatCount(price.minimumPerSocket ?? 0)} cores count for each CPU.`;
  }
  if (minimum === "host") {
    return `At least ${formatCount(price.minimumPerHost ?? 0)} cores count for each host.`;
  }
  return minimum === "order"
    ? `The smallest order is ${formatCount(price.minimumUnits ?? 0)}.`
    : null;
}

type Beside = { support: Price | null; windows: Price | null };

/** What the price covers beside the software itself, and what no record says it covers. */
export function coverWords(price: Price, fleet: Fleet, beside: Beside) {
  const included: string[] = [];
  const notIncluded: string[] = [];
  if (beside.support !== null || hasSupport(price)) included.push("support");
  else notIncluded.push(supportMissing(price));
  if (fleet.windowsGuests > 0) {
    const licensed = price.windowsGuests !== null || beside.windows !== null;
    (licensed ? included : notIncluded).push(
      `Windows licences of ${countOf(fleet.windowsGuests, "guest")}`,
    );
  }
  return { included, notIncluded };
}

/** Support sold by itself includes support, unless its record denies it. */
function hasSupport({ kind, supportIncluded }: Price): boolean {
  return supportIncluded === true || (kind === "support" && supportIncluded === null);
}

function supportMissing({ kind, supportIncluded }: Price): string {
  if (kind === "free") return "support";
  return kind === "list" || supportIncluded === false
    ? "support (no public price)"
    : "support (not said to be included)";
}
