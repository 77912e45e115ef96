import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";

// How many requests a second the public pages answer, each beside a page that the build laid down
// and that is about as long: what a page costs is mostly its bytes, so the smallest page of all is
// shown only to say so. Only the ratios mean anything on a shared machine, so the pages take turns,
// and the middle one of the rounds counts.

const CONNECTIONS = 16;
const ROUNDS = 5;
const SECONDS_A_TURN = 2;

const SMALLEST_PAGE = "/_not-found";
const STATIC_PAGE = "/2005-10-31/sources";
const PAGES = [SMALLEST_PAGE, "/", "/today/vendors/vmware", "/today/timeline"];

const load = z.object({
  requests: z.object({ average: z.number() }),
  latency: z.object({ p99: z.number() }),
  errors: z.literal(0),
  timeouts: z.literal(0),
});

const baseUrl = z.url().parse(process.env["BASE_URL"]);

async function turn(path: string) {
  const { stdout } = await promisify(execFile)(process.execPath, [
    "node_modules/autocannon/autocannon.js",
    "--json",
    ...["--connections", String(CONNECTIONS)],
    ...["--duration", String(SECONDS_A_TURN)],
    `${baseUrl}${path}`,
  ]);
  const { requests, latency } = load.parse(JSON.parse(stdout));
  return { perSecond: requests.average, p99Ms: latency.p99 };
}

/** One turn for every page, and each page's speed as a part of the static one's. */
async function round() {
  const reference = await turn(STATIC_PAGE);
  const results = [{ path: STATIC_PAGE, ...reference, ratio: 1 }];
  for (const path of PAGES) {
    const result = await turn(path);
    results.push({ path, ...result, ratio: result.perSecond / reference.perSecond });
  }
  return results;
}

const middle = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

const kilobytes = new Map<string, number>();
for (const path of [STATIC_PAGE, ...PAGES]) {
  const answer = await fetch(`${baseUrl}${path}`);
  kilobytes.set(path, (await answer.arrayBuffer()).byteLength / 1000);
  if (!answer.ok && path !== SMALLEST_PAGE) throw new Error(`${path} answered ${answer.status}.`);
}
await round(); // warm-up

const turns = [];
for (let count = 0; count < ROUNDS; count += 1) turns.push(...(await round()));

for (const path of [STATIC_PAGE, ...PAGES]) {
  const own = turns.filter((result) => result.path === path);
  const perSecond = middle(own.map((result) => result.perSecond));
  const p99Ms = middle(own.map((result) => result.p99Ms));
  const ratio = middle(own.map((result) => result.ratio));
  console.log(
    `${path.padEnd(28)} ${(kilobytes.get(path) ?? NaN).toFixed(0).padStart(4)} kB ${perSecond.toFixed(0).padStart(6)} requests/s` +
      ` ${String(p99Ms).padStart(4)} ms p99  ${ratio.toFixed(2)} of a static page`,
  );
}
