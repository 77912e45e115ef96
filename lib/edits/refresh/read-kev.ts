import { z } from "zod";
import { FileRefusal } from "../import/given-file";
import type { Reading } from "./finding";

const entry = z.looseObject({
  cveID: z.string(),
  vendorProject: z.string(),
  product: z.string(),
  vulnerabilityName: z.string(),
  dateAdded: z.iso.date(),
  dueDate: z.iso.date().nullish(),
  knownRansomwareCampaignUse: z.string().nullish(),
});

const catalogue = z.looseObject({
  catalogVersion: z.string(),
  dateReleased: z.string(),
  vulnerabilities: z.array(entry),
});
export type Catalogue = z.infer<typeof catalogue>;

export const kevTable = z.object({
  about: z.string(),
  products: z.record(z.string(), z.array(z.string())),
});
export type KevTable = z.infer<typeof kevTable>;

/**
 * Reads CISA's catalogue of vulnerabilities known to be exploited.
 *
 * @throws FileRefusal when it is something else.
 */
export function readCatalogue(json: unknown): Catalogue {
  const read = catalogue.safeParse(json);
  if (read.success) return read.data;
  throw new FileRefusal(
    "This is not CISA's catalogue: fetch known_exploited_vulnerabilities.json.",
  );
}

/** The day of the catalogue, which its source on record is named after. */
export const dayOf = ({ dateReleased }: Catalogue): string => dateReleased.slice(0, 10);

/** The catalogue as a source on record, for an editor to accept before what rests on it. */
export function sourceOf(given: Catalogue, { url, today }: { url: string | null; today: string }) {
  return {
    slug: `cisa-kev-${dayOf(given)}`,
    title: `Known Exploited Vulnerabilities Catalog, version ${given.catalogVersion}`,
    ...{ publisher: "CISA", publishedOn: dayOf(given), url, kind: "dataset", reliability: "A" },
    note: `${given.vulnerabilities.length} entries.`,
    readOn: today,
  };
}

/** What the catalogue says of our products; names of a vendor of ours that are not mapped are told. */
export function readKev(
  { vulnerabilities, catalogVersion }: Catalogue,
  table: KevTable,
  source: string,
): Reading {
  const vendors = new Set(Object.keys(table.products).map((name) => name.split(", ")[0]));
  const reading: Reading = { findings: [], left: [] };
  for (const one of vulnerabilities) {
    const name = `${one.vendorProject}, ${one.product}`;
    const products = table.products[name];
    if (products === undefined) {
      const why = `"${name}" stands for no product of ours; data/refresh/kev.json says which do`;
      if (vendors.has(one.vendorProject)) reading.left.push({ what: one.cveID, why });
      continue;
    }
    const ransomwareUse = one.knownRansomwareCampaignUse === "Known" ? "known" : "unknown";
    for (const product of products) {
      reading.findings.push({
        ...{
          kind: "exploited-vulnerability",
          slug: `${one.cveID.toLowerCase()}-${product}`,
          source,
        },
        same: { cve: one.cveID, product },
        says: {
          addedOn: one.dateAdded,
          ransomwareUse,
          ...(one.dueDate == null ? {} : { dueOn: one.dueDate }),
        },
        besides: { name: one.vulnerabilityName, note: `Listed under ${name}.` },
        locator: `version ${catalogVersion}, ${one.cveID}`,
        shows: `${one.cveID} added on ${one.dateAdded}; use in ransomware ${ransomwareUse}.`,
      });
    }
  }
  return reading;
}
