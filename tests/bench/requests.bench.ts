import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";

// How many requests a second the public pages answer, each beside a page that was laid down by the
// build and holds nothing of the archive. On a shared machine only the ratios mean anything.

const CONNECTIONS = 16;
const WARM_UP_SECONDS = 2;
const SECONDS = 8;

const STATIC_PAGE = "/_not-found";
const PAGES = ["/", "/2005-10-31/vendors/vmware"];

const load = z.object({
  requests: z.object({ average: z.number() }),
  latency: z.object({ p99: z.number() }),
  errors: z.literal(0),
  timeouts: z.literal(0),
});

const baseUrl = z.url().parse(process.env["BASE_URL"]);

async function loadFor(seconds: number, path: string) {
  const { stdout } = await promisify(execFile)(process.execPath, [
    "node_modules/autocannon/autocannon.js",
    "--json",
    ...["--connections", String(CONNECTIONS)],
    ...["--duration", String(seconds)],
    `${baseUrl}${path}`,
  ]);
  return load.parse(JSON.parse(stdout));
}

async function measure(path: string) {
  await loadFor(WARM_UP_SECONDS, path);
  const { requests, latency } = await loadFor(SECONDS, path);
  return { path, perSecond: requests.average, p99Ms: latency.p99 };
}

for (const path of PAGES) {
  const answer = await fetch(`${baseUrl}${path}`);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
}

const reference = await measure(STATIC_PAGE);
for (const result of [reference, ...(await inTurn(PAGES))]) {
  const ratio = result.perSecond / reference.perSecond;
  console.log(
    `${result.path.padEnd(28)} ${result.perSecond.toFixed(0).padStart(6)} requests/s` +
      ` ${String(result.p99Ms).padStart(4)} ms p99  ${ratio.toFixed(2)} of a static page`,
  );
}

async function inTurn(paths: readonly string[]) {
  const results = [];
  for (const path of paths) results.push(await measure(path));
  return results;
}
