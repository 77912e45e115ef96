import type { DayArchive } from "../day-archive";
import { formatPeriod } from "@/lib/format/concentration";
import { formatDay } from "@/lib/format/days";
import { formatCount } from "@/lib/format/numbers";
import { categoryName, roleName } from "@/lib/format/names";
import { targetName } from "@/lib/format/target-names";
import type { Citations } from "./citations";
import { words, type Names } from "./record-title";

/** One field of a record in words, with where it leads. */
export type Field = {
  /** As the schema calls it. */
  name: string;
  label: string;
  value: string;
  /** `path` follows the day in the address. */
  link: { kind: "vendor" | "product" | "source" | "record"; path: string } | null;
};

/** What the header of every record says elsewhere on its sheet. */
const SHOWN_ELSEWHERE = new Set([
  "slug",
  "publicOn",
  "publicOnReason",
  "conflictGroup",
  "preferred",
  "preferredReason",
  "note",
  "evidence",
  "version",
  "colourSlot",
]);

const VENDOR_FIELDS = new Set(["vendor", "partner", "subject", "speakerVendor", "succeededBy"]);
const GUEST_FIELDS = new Set(["line", "derivesFrom"]);
const PRODUCT_FIELDS = new Set(["product", "predecessor", "successor", "relationTo"]);

/** A record's own fields in words; one without a value says "not on record". */
export function fieldsOf(record: object, { citations }: DayArchive): Field[] {
  return Object.entries(record)
    .filter(([name]) => !SHOWN_ELSEWHERE.has(name))
    .map(([name, value]) => ({
      name,
      label: labelOf(name),
      value: inWords(name, value, citations.names),
      link: linkOf(name, value, citations),
    }));
}

/** "firstReleasedOn" → "First released on". */
function labelOf(name: string): string {
  const spaced = name.replace(/([A-Z])/g, (capital) => ` ${capital.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

function inWords(name: string, value: unknown, names: Names): string {
  if (value === null || value === undefined || value === "") return "not on record";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return named(name, value, names);
  if (!Array.isArray(value)) return partInWords(value, names);
  if (value.length === 0) return "none on record";
  return value.map((part) => itemInWords(name, part, names)).join("; ");
}

/** One of several: a vendor or product by its name, anything else in its own words. */
function itemInWords(field: string, part: unknown, names: Names): string {
  if (typeof part !== "string") return partInWords(part, names);
  if (field === "vendors") return names.vendor(part);
  return field === "products" ? names.product(part) : part;
}

function named(field: string, value: string, names: Names): string {
  if (VENDOR_FIELDS.has(field)) return names.vendor(value);
  if (GUEST_FIELDS.has(field)) return names.guest(value);
  if (PRODUCT_FIELDS.has(field)) return names.product(value);
  return CODES[field]?.(value) ?? value;
}

/** Fields whose text is a code, and how each is spoken. */
const CODES: Readonly<Record<string, (code: string) => string>> = {
  role: roleName,
  category: categoryName,
  target: targetName,
  period: formatPeriod,
  ...{ dimension: words, level: words, standing: words, stage: words, criterion: words },
  ...{ technology: words, licenceModel: words, kind: words, verdict: words },
};

/** A part of a list: its own name first, then what else it says of itself. */
function partInWords(part: unknown, names: Names): string {
  if (typeof part === "number" && Number.isInteger(part)) return formatCount(part);
  if (typeof part !== "object" || part === null) return String(part);
  return Object.entries(part)
    .filter(([, value]) => value !== null && value !== "")
    .map(([key, value]) => factInWords(key, String(value), names))
    .join(", ");
}

function factInWords(key: string, value: string, names: Names): string {
  if (key === "vendor") return names.vendor(value);
  if (key === "name") return value;
  if (key === "from" || key === "until") return `${key} ${formatDay(value)}`;
  return `${words(key)} ${value}`;
}

function linkOf(name: string, value: unknown, citations: Citations): Field["link"] {
  if (typeof value !== "string") return null;
  if (GUEST_FIELDS.has(name)) {
    // What it derives from may have come out later; only what is public has a page.
    const isPublic = citations.find("guest-system", value) !== null;
    return isPublic ? { kind: "record", path: `records/guest-system/${value}` } : null;
  }
  if (VENDOR_FIELDS.has(name)) return { kind: "vendor", path: `vendors/${value}` };
  if (PRODUCT_FIELDS.has(name)) return { kind: "product", path: `products/${value}` };
  if (name === "source") return { kind: "source", path: `sources/${value}` };
  return null;
}
