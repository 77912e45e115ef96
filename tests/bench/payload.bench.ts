import type { Browser } from "playwright";
import { z } from "zod";
import { openBrowser } from "./browser";

// How much JavaScript each screen sends, compressed, until the network is quiet: with whatever the
// screen fetches ahead by itself. Every screen is opened in a browser that has seen nothing yet.
// Beside it, how much of that every screen has: the framework and what is around every page; and
// how much of it are the answers' headers, which are no JavaScript but are sent with it.
// Every screen is opened twice: whoever asks for a script first gets it compressed in haste, and
// everybody after gets it compressed as hard as it goes. The second time is told.

const GOAL_KB = { list: 120, chart: 200 } as const;

const SCREENS: readonly (readonly [path: string, kind: keyof typeof GOAL_KB])[] = [
  ["/today", "chart"],
  ["/today/vendors", "list"],
  ["/today/vendors/vmware", "chart"],
  ["/today/products", "list"],
  ["/today/products/vmware-esxi", "chart"],
  ["/today/support/guest-os", "list"],
  ["/today/platforms", "list"],
  ["/today/compare", "list"],
  ["/today/compare/vmware/microsoft", "chart"],
  ["/today/threats", "list"],
  ["/today/threats/vmware", "chart"],
  ["/today/promises", "list"],
  ["/today/forecasts", "chart"],
  ["/today/foresight", "chart"],
  ["/today/timeline", "chart"],
  ["/today/structure", "chart"],
  ["/today/prices", "chart"],
  ["/today/sources", "list"],
  ["/today/records/support", "list"],
  ["/search?q=vmware", "list"],
];

const baseUrl = z.url().parse(process.env["BASE_URL"]);
const loaded = z.object({ requestId: z.string(), encodedDataLength: z.number() });

type Script = { file: string; bytes: number; headerBytes: number };

async function scriptsOf(browser: Browser, path: string): Promise<Script[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  const network = await page.context().newCDPSession(page);
  const names = new Map<string, string>();
  const headerBytes = new Map<string, number>();
  const scripts: Script[] = [];
  await network.send("Network.enable");
  network.on("Network.requestWillBeSent", ({ requestId, request }) => {
    const { pathname } = new URL(request.url);
    if (pathname.endsWith(".js")) names.set(requestId, pathname.split("/").at(-1) ?? pathname);
  });
  network.on("Network.responseReceived", ({ requestId, response }) => {
    headerBytes.set(requestId, response.encodedDataLength);
  });
  network.on("Network.loadingFinished", (event) => {
    const { requestId, encodedDataLength } = loaded.parse(event);
    const file = names.get(requestId);
    if (file === undefined) return;
    const headers = headerBytes.get(requestId) ?? 0;
    scripts.push({ file, bytes: encodedDataLength, headerBytes: headers });
  });
  const answer = await page.goto(`${baseUrl}${path}`, { waitUntil: "networkidle" });
  if (answer?.ok() !== true) throw new Error(`${path} answered ${answer?.status() ?? "nothing"}.`);
  await page.context().close();
  return scripts;
}

const kB = (scripts: readonly Script[], part: "bytes" | "headerBytes" = "bytes") =>
  scripts.reduce((sum, script) => sum + script[part], 0) / 1000;

const browser = await openBrowser();
const found: { path: string; kind: keyof typeof GOAL_KB; scripts: Script[] }[] = [];
for (const [path] of SCREENS) await scriptsOf(browser, path);
for (const [path, kind] of SCREENS) {
  found.push({ path, kind, scripts: await scriptsOf(browser, path) });
}
await browser.close();

const everywhere = (found[0]?.scripts ?? []).filter(({ file }) =>
  found.every(({ scripts }) => scripts.some((script) => script.file === file)),
);
console.log(`On every screen: ${kB(everywhere).toFixed(1)} kB in ${everywhere.length} files.`);
for (const { path, kind, scripts } of found) {
  const size = kB(scripts);
  const own = scripts.filter(({ file }) => everywhere.every((one) => one.file !== file));
  console.log(
    `${path.padEnd(34)} ${size.toFixed(1).padStart(6)} kB, its own ${kB(own).toFixed(1).padStart(6)} kB,` +
      ` headers ${kB(scripts, "headerBytes").toFixed(1).padStart(4)} kB in ${scripts.length} files;` +
      ` ${kind === "list" ? "no chart" : "chart   "}: under ${GOAL_KB[kind]} ${size < GOAL_KB[kind] ? "kept" : "MISSED"}`,
  );
  if (process.env["PAYLOAD"] === "files") {
    for (const { file, bytes } of own.toSorted((a, b) => b.bytes - a.bytes)) {
      console.log(`    ${file.padEnd(32)} ${(bytes / 1000).toFixed(1).padStart(6)} kB`);
    }
  }
}
