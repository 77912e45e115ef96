import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { growthSite, type GrowthSite } from "./growth-site";

// The last stage of growth.bench.ts: serves the built site over every vault at once. They take
// turns, so that a busy machine slows all alike, and the middle visit counts. A vendor's page is
// measured as it lies warm, and drawn anew with its day opened and scored already: what every edit
// makes the site do. The first page of a day also opens the day; growth-open.ts measures that.

/** Vendors of the archive as it is: they have as many records of their own at every size. */
const VENDORS = ["vmware", "microsoft", "nutanix", "proxmox", "suse"];
const WARM_VISITS = 200;
const ROUNDS_ANEW = 5;

const page = (slug: string) => `/today/vendors/${slug}`;

const middle = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** One number from every site in its turn, `rounds` times over: the middle one of each. */
async function inTurns(
  sites: readonly GrowthSite[],
  rounds: number,
  measure: (site: GrowthSite, round: number) => Promise<number>,
): Promise<number[]> {
  const found = sites.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, site] of sites.entries()) found[at]?.push(await measure(site, round));
  }
  return found.map(middle);
}

async function measureAll(sites: readonly GrowthSite[]) {
  for (const site of sites) for (const slug of VENDORS) await site.visit(page(slug));
  const anew = await inTurns(sites, ROUNDS_ANEW * VENDORS.length, async (site, round) => {
    await site.refresh();
    return (await site.visit(page(VENDORS[round % VENDORS.length] ?? ""))).ms;
  });
  for (const site of sites) await site.visit(page("vmware"));
  const warm = await inTurns(sites, WARM_VISITS, async (site) => {
    return (await site.visit(page("vmware"))).ms;
  });
  const bytes = await inTurns(sites, 1, async (site) => (await site.visit(page("vmware"))).bytes);
  return sites.map((_, at) => ({
    "a vendor page warm over HTTP, µs": 1000 * (warm[at] ?? Number.NaN),
    "a vendor page drawn anew over HTTP, ms": anew[at] ?? Number.NaN,
    "a vendor page, bytes": bytes[at] ?? Number.NaN,
  }));
}

const folder = await mkdtemp(path.join(tmpdir(), "hyperscope-growth-sites-"));
const sites: GrowthSite[] = [];
try {
  for (const [at, vault] of process.argv.slice(2).entries()) {
    sites.push(await growthSite(path.join(folder, String(at)), vault));
  }
  console.log(JSON.stringify(await measureAll(sites)));
} finally {
  await Promise.all(sites.map((site) => site.stop()));
  await rm(folder, { recursive: true, force: true });
}
