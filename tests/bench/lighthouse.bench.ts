import lighthouse, { desktopConfig } from "lighthouse";
import { z } from "zod";
import { freePort } from "./free-port";
import { openBrowser } from "./browser";

// What Lighthouse says of four screens, on the desk and on a phone. Addresses without a day lead to
// today's page, and that page is the one audited. LIGHTHOUSE=why also names every audit that is not
// at its best, with the parts of the page it means.

const PAGES = ["/", "/vendors", "/support", "/compare"];
const DEVICES = { desktop: desktopConfig, mobile: undefined } as const;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
/** Every category of every page must have as much on the desk; a phone's are noted. */
const GOAL = 95;

const baseUrl = z.url().parse(process.env["BASE_URL"]);
const why = process.env["LIGHTHOUSE"] === "why";

const port = await freePort();
const browser = await openBrowser(port);

/** The page an address leads to, drawn once: its first visit opens the day. */
async function finalAddress(path: string): Promise<string> {
  const answer = await fetch(`${baseUrl}${path}`);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
  return answer.url;
}

async function audit(url: string, device: keyof typeof DEVICES) {
  const flags = { port, logLevel: "error" as const, onlyCategories: [...CATEGORIES] };
  const result = await lighthouse(url, flags, DEVICES[device]);
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError !== undefined) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  return lhr;
}

type Said = Awaited<ReturnType<typeof audit>>;

const points = (lhr: Said, category: string) =>
  Math.round(100 * (lhr.categories[category]?.score ?? Number.NaN));

/** Lighthouse's own line between green and orange. */
const GREEN = 0.9;
const SHOWN = 3;

function tellWhy(lhr: Said) {
  for (const category of CATEGORIES) {
    for (const { id } of lhr.categories[category]?.auditRefs ?? []) {
      const said = lhr.audits[id];
      if (said !== undefined && (said.score ?? 1) < GREEN) tellAudit(category, said);
    }
  }
}

function tellAudit(category: string, said: Said["audits"][string]) {
  console.log(`    ${category} ${said.id}: ${said.displayValue ?? said.title}`);
  for (const row of placesOf(said)) console.log(`        ${JSON.stringify(row).slice(0, 400)}`);
}

const placesOf = (said: Said["audits"][string]) =>
  said.details?.type === "table" ? said.details.items.slice(0, SHOWN) : [];

const missed: string[] = [];
console.log(`${"".padEnd(34)}${CATEGORIES.map((name) => name.padStart(16)).join("")}`);
for (const path of PAGES) {
  const url = await finalAddress(path);
  for (const device of ["desktop", "mobile"] as const) {
    const lhr = await audit(url, device);
    const scores = CATEGORIES.map((category) => points(lhr, category));
    const name = `${new URL(url).pathname}, ${device}`;
    console.log(`${name.padEnd(34)}${scores.map((score) => String(score).padStart(16)).join("")}`);
    if (device === "desktop" && scores.some((score) => score < GOAL)) missed.push(name);
    if (why) tellWhy(lhr);
  }
}
await browser.close();
console.log(
  missed.length === 0
    ? `At least ${GOAL} everywhere on the desk: kept.`
    : `At least ${GOAL} everywhere on the desk: MISSED by ${missed.join("; ")}.`,
);
process.exit(0);
